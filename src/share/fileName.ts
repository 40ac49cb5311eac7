import { slug } from '#src/narrative/language/slug.ts';

/** Some file systems allow 255 bytes, and folders and copies need some of them. */
const MAX_CHARACTERS = 120;

/** A file's name that says what is in it, without its ending: `adult-obesity-places-2023-24`. */
export const fileName = (parts: readonly string[]): string =>
  parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, MAX_CHARACTERS)
    .replace(/-$/, '');
