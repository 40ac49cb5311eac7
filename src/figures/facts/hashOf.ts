/** Whether hashes can be made here: browsers have the means on pages served over HTTPS alone. */
export const canHash = (): boolean =>
  // Typed as always there, which it isn't over plain HTTP.
  (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), as 64 hexadecimal digits. Equal values have equal
 * hashes, in whatever order their fields are.
 * @throws Error for what JSON can't hold, and where canHash says no
 */
export async function hashOf(value: unknown): Promise<string> {
  const { default: canonicalize } = await import('canonicalize');
  const text = canonicalize(value);
  if (text === undefined) throw new Error('What JSON can’t hold has no hash');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
