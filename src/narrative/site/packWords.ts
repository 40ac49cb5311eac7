import { formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';

/** What the record says of a slide of a sealed pack. */
export const PACK_VERDICTS = [
  'as-recorded',
  'newer',
  'reworded',
  'revised',
  'withdrawn',
  'not-recorded',
  'cannot-tell',
  'own-words',
] as const;
export type PackVerdict = (typeof PACK_VERDICTS)[number];

/** Each verdict in words, and what it means. */
export const PACK_VERDICT_WORDS: Readonly<Record<PackVerdict, { says: string; means: string }>> = {
  'as-recorded': {
    says: 'As the record says',
    means: 'The record says the same of that day, word for word.',
  },
  'newer': {
    says: 'Newer figures exist',
    means: 'What the pack says was so, and the record has gone on since.',
  },
  'reworded': {
    says: 'Same figures, reworded',
    means: 'The figures are the record’s; the words around them are others.',
  },
  'revised': {
    says: 'Revised since',
    means: 'The record said so then, and says otherwise of that day now.',
  },
  'withdrawn': {
    says: 'Withdrawn',
    means: 'The record said so then, and no longer has this figure.',
  },
  'not-recorded': {
    says: 'Not what the record said',
    means: 'Neither the record now nor any of its releases says so.',
  },
  'cannot-tell': {
    says: 'Revised or altered: the record can’t tell',
    means: 'The record says otherwise now, and no release lists what it said then.',
  },
  'own-words': {
    says: 'Words of whoever made the deck',
    means: 'It shows no figure, so there is nothing of the record to check it by.',
  },
};

/** How many slides got each verdict, in one sentence. */
export function packSummary(verdicts: readonly PackVerdict[]): string {
  const counts = PACK_VERDICTS.map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one === verdict).length,
  })).filter(({ count }) => count > 0);
  const words = counts.map(({ verdict, count }) => {
    const { says } = PACK_VERDICT_WORDS[verdict];
    return `${count} ${says.charAt(0).toLowerCase()}${says.slice(1)}`;
  });
  return `${formatCount(verdicts.length, 'slide', 'slides')} checked: ${words.join('; ')}.`;
}

/** Which release had what a slide says. */
export const saidInRelease = ({ version, day }: { version: string; day: string }): string =>
  `Release ${version} of ${formatDate(day)} lists it.`;

/** That no release has the words of a slide. */
export const WORDS_OF_NO_RELEASE =
  'No release has these words, so that nobody can tell whether they were once the record’s or were changed by hand. Read both.';

/** That numbers are said, or drawn, that are in no figure. */
export const unfoundedSentence = (numbers: readonly string[]): string =>
  `It says what is not among its own figures: ${joinWords(numbers.slice(0, 5))}.`;

/** What the record's own deck has and a pack lacks, or the other way round. */
export function slidesSentence(
  missing: readonly string[],
  added: readonly string[],
): string | null {
  const lists = [
    ...(missing.length > 0 ? [`slides that this pack lacks: ${joinWords(missing)}`] : []),
    ...(added.length > 0 ? [`not the slides ${joinWords(added)} of this pack`] : []),
  ];
  return lists.length === 0 ? null : `The record’s own deck has now ${lists.join(', and ')}.`;
}

/** A sign for each verdict, beside its words. */
export const VERDICT_MARKS: Readonly<Record<PackVerdict, string>> = {
  'as-recorded': '✓',
  'newer': '↗',
  'reworded': '≈',
  'revised': '↻',
  'withdrawn': '∅',
  'not-recorded': '✗',
  'cannot-tell': '?',
  'own-words': '–',
};

/** Why hashes can't be made on a page over plain HTTP. */
export const NO_HASHES =
  'This page came over plain HTTP, where browsers give no means to make or check hashes. Open the site by its https:// address.';

export const ABOUT_PRINTED_HASH =
  'A slide that was taken out, put in or moved shows in this hash alone, since whoever changes a file can work out its hashes anew. Compare it with the one on the handout or the closing slide, printed when the pack was made.';

/** How a typed hash compares. @param isEqual null: it is too short, or no hash */
export const printedHashSentence = (isEqual: boolean | null): string => {
  if (isEqual === null)
    return 'That is not a whole hash: it has 20 digits or more, from 0 to 9 and a to f.';
  return isEqual
    ? 'It is the same: in the file’s data no slide was taken out, put in, moved or changed since that was printed.'
    : 'It is another: a slide was taken out, put in, moved or changed since that was printed, or it is of another pack.';
};
