import { readChoice } from '#src/addresses/readChoice.ts';
import type { Assessed } from '#src/record/assessedIn.ts';

/** The parameters of the page's address that name what is assessed. */
export const ASSESSED_PARAMS = ['place', 'agreement'] as const;

/** What an address asks about: one place or agreement, or null: all. */
export function readAssessed(
  search: URLSearchParams,
  all: readonly Assessed[],
): { one: Assessed | null; problems: readonly string[] } {
  const problems: string[] = [];
  const instead = 'everything that was assessed is shown';
  for (const kind of ASSESSED_PARAMS) {
    const own = all.filter((assessed) => assessed.kind === kind);
    const id = readChoice(search, { name: kind, instead }, own, problems);
    const one = own.find((assessed) => assessed.id === id);
    if (one) return { one, problems };
  }
  return { one: null, problems };
}
