/** Path of version 1 of the API on a server, after a record's prefix. */
export const API_ROOT = '/api/v1';

/**
 * Normalises a web address that a person typed.
 * @returns it without a slash, query or fragment at the end; null where it is not an http(s) address
 */
export function webAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * Normalises the address of an API that a person typed; a server alone means its `/api/v1`.
 * @returns it without a slash at the end; null where it is not an http(s) address
 */
export function apiAddress(text: string): string | null {
  const address = webAddress(text);
  return address !== null && new URL(address).pathname === '/' ? `${address}${API_ROOT}` : address;
}
