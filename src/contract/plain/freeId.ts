/** An id that none of some is: `trend`, `trend-2`, … */
export function freeId(used: readonly string[], name: string): string {
  let id = name;
  for (let n = 2; used.includes(id); n += 1) id = `${name}-${n}`;
  return id;
}
