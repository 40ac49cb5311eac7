/** “2022–24” as a file's name has it: `2022-24`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Some file systems allow 255 bytes, and folders and copies need some of them. */
const MOST = 120;

/** A file's name that says what is in it, without its ending: `adult-obesity-places-2023-24`. */
export const fileName = (parts: readonly string[]): string =>
  parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, MOST)
    .replace(/-$/, '');
