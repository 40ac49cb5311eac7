import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { PartState } from '#src/contract/plain/words.ts';
import { joinWords } from '#src/narrative/language/format.ts';

/** What parts are about that have a place of their own on an agreement’s page, by their ids. */
const SUBJECTS: readonly (readonly [part: string, subject: string])[] = [
  ['governance', 'who governs it'],
  ['reserved-matters', 'what a party keeps to decide itself (reserved matters)'],
  ['pooled-fund', 'money put together'],
  ['monitoring', 'how anybody would know whether it works'],
  ['risks', 'risks and who bears them'],
];

/** What an agreement’s document is silent about, and what was not seen, in a line; '' for neither. */
export function leftOutSentence({ parts }: Pick<Agreement, 'parts'>): string {
  const subjects = (state: PartState) =>
    SUBJECTS.filter(([id]) => parts.some((one) => one.part === id && one.state === state)).map(
      ([, subject]) => subject,
    );
  const silent = subjects('not-stated');
  const unseen = subjects('not-found');
  return [
    ...(silent.length === 0 ? [] : [`Not stated in it: ${joinWords(silent)}.`]),
    ...(unseen.length === 0
      ? []
      : [`Not found, as the document was not seen: ${joinWords(unseen)}.`]),
  ].join(' ');
}
