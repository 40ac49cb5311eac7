import { data } from 'react-router';

/** What was asked for and isn't in the record; the nearest error boundary says so, with a 404. */
export type Missing = {
  missing: 'page' | 'place' | 'service' | 'indicator' | 'agreement' | 'review' | 'deck';
  id: string;
};

export const notFound = (missing: Missing['missing'], id: string) =>
  data({ missing, id } satisfies Missing, { status: 404 });
