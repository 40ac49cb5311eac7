import { paths } from '#src/addresses/paths.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import { LEGAL_FORMS } from '#src/contract/plain/words.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { capitalise } from '#src/narrative/language/format.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

/** Less than a place, whose name most of them begin with. */
const NAME_WEIGHT = 0.6;
const ALIAS_WEIGHT = 0.5;

/**
 * The bodies that a page shows: the agreement that each, or the one that took its place, is a party to,
 * or its place. Others are named only where they decide, and are found there.
 */
export const bodyEntries = ({ bodies, agreements }: FindData): FindEntry[] => {
  const shownAt = (body: Body): string | null => {
    if (body.place !== null) return paths.place(body.place);
    const ids = [body.id, ...body.successors.map((next) => next.body)];
    const agreement = agreements.find(({ parties }) =>
      parties.some((party) => ids.includes(party.body)),
    );
    return agreement ? paths.agreement(agreement.id) : null;
  };
  return bodies.flatMap((body): FindEntry[] => {
    const to = shownAt(body);
    if (to === null) return [];
    return [
      {
        kind: 'body',
        id: body.id,
        title: body.name,
        says: `${capitalise(LEGAL_FORMS[body.form])}.`,
        to,
        illustrative: isIllustrative(body),
        terms: [...named([body.name], NAME_WEIGHT), ...named(body.alsoKnownAs ?? [], ALIAS_WEIGHT)],
      },
    ];
  });
};
