import type { QuestionKind } from '#src/narrative/site/questionWords.ts';

/** A question, an action or a decision that was noted at a slide, as it is kept in the browser. */
export type BoardQuestion = QuestionWords & {
  readonly id: string;
  /** When it was noted, as an ISO time. */
  readonly notedAt: string;
  /** Whether a file or a table has it as it stands. */
  readonly isExported: boolean;
  readonly about: QuestionSubject;
};

/** What the presenter writes. */
export type QuestionWords = {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Whose it is; '' where nobody was named. */
  readonly owner: string;
  /** YYYY-MM-DD; '' where no day was named. */
  readonly due: string;
};

/** The slide that it was noted at. */
export type QuestionSubject = {
  readonly deck: string;
  /** '' where the deck is for any meeting. */
  readonly meeting: string;
  /** Number of the agenda item; '' where the slide has none. */
  readonly item: string;
  readonly slide: number;
  readonly title: string;
  /** Address of what the slide shows, as it was shown. */
  readonly view: string;
  /** YYYY-MM-DD */
  readonly asAt: string;
  readonly basis: 'published' | 'illustrative';
};
