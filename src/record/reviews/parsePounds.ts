/**
 * A sum that a person wrote: `12500`, `12,500.50`, `£12,500`.
 * @returns pounds; null where it is no plain sum
 */
export function parsePounds(text: string): number | null {
  const plain = text.trim().replace(/^£\s*/, '');
  return /^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : null;
}
