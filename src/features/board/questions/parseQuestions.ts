import { QUESTION_KINDS, type QuestionKind } from '#src/narrative/site/questionWords.ts';

import type { BoardQuestion, QuestionSubject } from './BoardQuestion.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const kindIn = (value: unknown): QuestionKind =>
  QUESTION_KINDS.find((kind) => kind === value) ?? 'question';

const subjectIn = (value: unknown): QuestionSubject => {
  const about = fieldsOf(value);
  return {
    deck: textIn(about['deck']),
    meeting: textIn(about['meeting']),
    item: textIn(about['item']),
    slide: Number(about['slide']) || 0,
    title: textIn(about['title']),
    view: textIn(about['view']),
    asAt: textIn(about['asAt']),
    basis: about['basis'] === 'illustrative' ? 'illustrative' : 'published',
  };
};

/** The id of what is stored, whatever else it holds; null: it has none. */
export const storedId = (value: unknown): string | null => textIn(fieldsOf(value)['id']) || null;

/**
 * What was noted, from what this or another version of the app stored. Whatever has an id and a text
 * is shown; what has none stays in storage until all is cleared.
 */
export const parseQuestions = (stored: readonly unknown[]): BoardQuestion[] =>
  stored.flatMap((value) => {
    const fields = fieldsOf(value);
    const id = storedId(value);
    const text = textIn(fields['text']);
    if (id === null || text === '') return [];
    return {
      id,
      kind: kindIn(fields['kind']),
      text,
      owner: textIn(fields['owner']),
      due: textIn(fields['due']),
      notedAt: textIn(fields['notedAt']),
      isExported: fields['isExported'] === true,
      about: subjectIn(fields['about']),
    };
  });
