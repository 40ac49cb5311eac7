/** What a figure, a deck or an embed may be about by its id, and the collection that has the ids. */
export const SUBJECTS = {
  place: 'places',
  service: 'services',
  indicator: 'indicators',
  agreement: 'agreements',
  review: 'reviews',
} as const;
export type Subject = keyof typeof SUBJECTS;
// Its keys are those it was written with.
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as Subject[];

/** Subjects that most figures don't need to know, so that they are asked for only where one is chosen. */
export const NAMED_SUBJECTS = ['agreement', 'review'] as const satisfies readonly Subject[];
export type NamedSubject = (typeof NAMED_SUBJECTS)[number];
