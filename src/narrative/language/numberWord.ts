import { formatNumber } from './format.ts';

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** A count in a sentence: words up to ten, figures above. */
export const numberWord = (n: number): string => WORDS[n] ?? formatNumber(n, 0);

/** Where a sentence denies something of each of several: `either of` two, `any of` more; not for one. */
export const anyOf = (n: number): string => (n === 2 ? 'either of' : 'any of');
