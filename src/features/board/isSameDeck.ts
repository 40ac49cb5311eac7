/** Whether two addresses of a page differ by nothing but the slide. */
export function isSameDeck(one: URL, other: URL): boolean {
  const [first, second] = [one, other].map(({ pathname, searchParams }) => {
    const rest = new URLSearchParams(searchParams);
    rest.delete('slide');
    return `${pathname}?${rest}`;
  });
  return first === second;
}
