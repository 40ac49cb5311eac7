/** The query of an address with another slide in it; of the deck's first, without any. */
export function slideSearch(search: URLSearchParams, slide: number): string {
  const params = new URLSearchParams(search);
  if (slide === 1) params.delete('slide');
  else params.set('slide', String(slide));
  return `?${params}`;
}
