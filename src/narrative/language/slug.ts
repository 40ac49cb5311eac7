/**
 * Turns a text into a segment of an address or a file's name: lower-case ASCII letters and digits
 * joined by hyphens. `Bed-based care & “rehab”` is `bed-based-care-and-rehab`.
 * @returns '' where the text has no letter or digit
 */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[\p{Mark}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
