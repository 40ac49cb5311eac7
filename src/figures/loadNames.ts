import type { AgreementName, ReviewName } from './Figure.ts';
import type { LoadAnswer } from './loadFigure.ts';

/** What of a record is chosen by name and not held by every page. */
export type RecordNames = {
  readonly agreements: readonly AgreementName[];
  readonly reviews: readonly ReviewName[];
};

/** Asks for the names that are chosen from, and for no more of each than its name. */
export async function loadNames(load: LoadAnswer): Promise<RecordNames> {
  const [agreements, reviews] = await Promise.all([load('agreements', {}), load('reviews', {})]);
  return {
    agreements: agreements.items.map(({ id, name, shortName }) => ({ id, name, shortName })),
    reviews: reviews.items.map(({ id, name }) => ({ id, name })),
  };
}
