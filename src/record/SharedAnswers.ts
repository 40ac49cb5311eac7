import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName } from '#src/contract/collections.ts';

/** The API's answers by what was asked, shared by all who ask. Whoever reads one leaves it as it is. */
export type SharedAnswers = {
  get(question: string): Answer<CollectionName> | undefined;
  set(question: string, answer: Answer<CollectionName>): void;
};
