import { useReader } from '#src/stores/readerStore.ts';

import type { BoardQuestion, QuestionSubject, QuestionWords } from './BoardQuestion.ts';
import { storedId } from './parseQuestions.ts';

/** Plain HTTP has no crypto.randomUUID. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function change(changed: (stored: readonly unknown[]) => readonly unknown[]): void {
  useReader.setState(({ questions }) => ({ questions: changed(questions) }));
}

/** Keeps what was noted at a slide. */
export function noteQuestion(words: QuestionWords, about: QuestionSubject): void {
  const question: BoardQuestion = {
    ...words,
    id: newId(),
    notedAt: new Date().toISOString(),
    isExported: false,
    about,
  };
  change((stored) => [...stored, question]);
}

const replace = (question: BoardQuestion) =>
  change((stored) => stored.map((one) => (storedId(one) === question.id ? question : one)));

/** What was exported before is not what it says now. */
export const editQuestion = (question: BoardQuestion, words: QuestionWords): void =>
  replace({ ...question, ...words, isExported: false });

export const removeQuestion = ({ id }: BoardQuestion): void =>
  change((stored) => stored.filter((one) => storedId(one) !== id));

/** Puts back what was removed, where it was. */
export const restoreQuestion = (question: BoardQuestion, at: number): void =>
  change((stored) => stored.toSpliced(at, 0, question));

export function markExported(questions: readonly BoardQuestion[]): void {
  for (const question of questions)
    if (!question.isExported) replace({ ...question, isExported: true });
}

export const clearQuestions = (): void => change(() => []);
