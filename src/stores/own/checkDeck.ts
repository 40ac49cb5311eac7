import { Deck } from '#src/contract/deck.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { contractProblems } from '#src/narrative/contract/contractProblems.ts';

/* Loaded only where a deck of the reader's is used, as it brings the schema library. */

export type CheckedDeck = { readonly deck: Deck } | { readonly problems: readonly OwnProblem[] };

/** A path as a reader counts: `['slides', 2, 'note']` is “slide 3, note”. */
function whereOf(path: readonly PropertyKey[]): string {
  const [first, second, ...rest] = path;
  const parts =
    first === 'slides' && typeof second === 'number' ? [`slide ${second + 1}`, ...rest] : [...path];
  const named = parts.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part)));
  return named.join(', ') || 'the file';
}

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
    : contractProblems(Deck, json, error.issues).map(({ path, problem, remedy }) => ({
        where: whereOf(path),
        says: `${problem}. ${remedy}`,
      }));
  return success && problems.length === 0 ? { deck: data } : { problems };
}
