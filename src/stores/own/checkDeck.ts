import { Deck } from '#src/contract/deck.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';

import { ownProblems } from './ownProblems.ts';

/* Loaded only where a deck of the reader's is used, as it brings the schema library. */

export type CheckedDeck = { readonly deck: Deck } | { readonly problems: readonly OwnProblem[] };

/** Ids that a second slide has, too: what the address and the presenter's notes hang on. */
function repeatedIds({ slides }: Deck): OwnProblem[] {
  return slides.flatMap(({ id }, index) => {
    const first = slides.findIndex((slide) => slide.id === id);
    return first === index
      ? []
      : [
          {
            where: `slide ${index + 1}, id`,
            says: `is “${id}”, as is that of slide ${first + 1}. Give each slide an id of its own.`,
          },
        ];
  });
}

/** Checks JSON that should be a deck against the contract. */
export function checkDeck(json: unknown): CheckedDeck {
  const { success, data, error } = Deck.safeParse(json);
  const problems = success
    ? repeatedIds(data)
    : ownProblems(Deck, json, error.issues, { slides: 'slide' });
  return success && problems.length === 0 ? { deck: data } : { problems };
}
