import { formatNumber } from './format.ts';

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** A count in a sentence: `four`; figures above ten. */
export const numberWord = (n: number): string => WORDS[n] ?? formatNumber(n, 0);

/** A count with its noun in a sentence: `four services`. `formatCount` is the same in figures. */
export const countInWords = (n: number, singular: string, plural: string): string =>
  `${numberWord(n)} ${n === 1 ? singular : plural}`;

/** `either of` for two, `any of` for more, in a sentence that denies something of all of them. */
export const anyOf = (n: number): string => (n === 2 ? 'either of' : 'any of');
