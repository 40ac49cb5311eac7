/**
 * The wait that a Retry-After header asks for, as seconds or a date.
 * Source: RFC 9110, section 10.2.3, https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 * @param now milliseconds since 1970
 * @returns seconds, 0 or more; 0 if there is no valid header
 */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}
