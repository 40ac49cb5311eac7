/**
 * Divides items over pages, in order, as many on each as it has lines for. What is longer than a page
 * has one to itself.
 */
export function divideByLines<T>(
  items: readonly T[],
  linesOf: (item: T) => number,
  most: number,
): T[][] {
  const pages: T[][] = [[]];
  let used = 0;
  for (const item of items) {
    const lines = linesOf(item);
    if (used > 0 && used + lines > most) {
      pages.push([]);
      used = 0;
    }
    used += lines;
    pages.at(-1)?.push(item);
  }
  return pages;
}
