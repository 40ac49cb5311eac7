import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Place } from '#src/contract/place.ts';
import type { Assessment } from '#src/contract/principles/assessment.ts';

/** Something that may be assessed, with all assessments of it. */
export type Assessed = {
  readonly kind: 'place' | 'agreement';
  readonly id: string;
  readonly name: string;
  readonly assessments: readonly Assessment[];
};

/** Every place and agreement of a record, in its order, each with the assessments of it. */
export const assessedIn = (
  assessments: readonly Assessment[],
  places: readonly Pick<Place, 'id' | 'name'>[],
  agreements: readonly Pick<Agreement, 'id' | 'shortName'>[],
): Assessed[] =>
  [
    ...places.map(({ id, name }) => ({ kind: 'place' as const, id, name })),
    ...agreements.map(({ id, shortName }) => ({
      kind: 'agreement' as const,
      id,
      name: shortName,
    })),
  ].map((one) => ({
    ...one,
    assessments: assessments.filter((assessment) => assessment[one.kind] === one.id),
  }));
