import { slug } from '#src/narrative/language/slug.ts';

/** File systems allow 255 bytes, of which folders and numbers of copies need some. */
const MAX_CHARACTERS = 120;

/** A file's name without extension, from its parts: `adult-obesity-places-2023-24`. */
export const fileName = (parts: readonly string[]): string =>
  parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, MAX_CHARACTERS)
    .replace(/-$/, '');
