import { formatCount, joinWords } from '#src/narrative/language/format.ts';

export const QUESTION_KINDS = ['question', 'action', 'decision'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_KIND_WORDS: Record<QuestionKind, string> = {
  question: 'Question',
  action: 'Action',
  decision: 'Decision',
};

const PLURALS: Record<QuestionKind, string> = {
  question: 'questions',
  action: 'actions',
  decision: 'decisions',
};

/** How many were noted: `2 questions and 1 action`; `Nothing noted yet`. */
export function notedSentence(noted: readonly { readonly kind: QuestionKind }[]): string {
  const counts = QUESTION_KINDS.flatMap((kind) => {
    const count = noted.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [formatCount(count, kind, PLURALS[kind])];
  });
  return counts.length === 0 ? 'Nothing noted yet' : joinWords(counts);
}

/**
 * Where what was noted is, and what would lose it.
 * @param key in local storage
 * @param isStored whether the browser stored it
 */
export const questionsKeptSentence = (key: string, isStored: boolean): string =>
  isStored
    ? `Kept in this browser only, under “${key}”, until you clear it here. Clearing the site’s data, or closing a private window, loses it: export it first.`
    : 'Your browser refuses to store this: it is kept in this window only, and lost when the window closes or reloads. Export it before that.';

/** Asks before what was noted is cleared. @param unexported how many are in no file or table */
export function clearQuestion(all: number, unexported: number): string {
  const question = `Clear ${all === 1 ? 'what was noted' : `all ${all}`}?`;
  if (unexported === 0) return `${question} Each has been exported.`;
  if (unexported === all)
    return `${question} Nothing has been exported as it stands, and it can’t be had back.`;
  if (unexported === 1)
    return `${question} One is not exported as it stands, and it can’t be had back.`;
  return `${question} ${unexported} are not exported as they stand, and they can’t be had back.`;
}
