/** Parameters of an address. Null, undefined and '' are left out; a list is one parameter repeated. */
export type QueryValues = Readonly<
  Record<string, string | number | readonly string[] | null | undefined>
>;

/** Adds parameters to an address, after those that it has and before its fragment. */
export function withQuery(address: string, values: QueryValues): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one == null || one === '' ? [] : [[name, String(one)]])),
  );
  if (pairs.length === 0) return address;
  // A comma separates ids and needs no encoding in a query (RFC 3986, 3.4).
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  const [path = '', hash] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}${query}${hash === undefined ? '' : `#${hash}`}`;
}
