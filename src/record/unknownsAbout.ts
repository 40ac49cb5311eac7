import type { Unknown } from '#src/contract/history.ts';

/** Words in an unknown’s id that say what it is about; docs/data.md tells editors so. */
const WORDS = {
  priorities: ['priority', 'priorities'],
  commitments: ['commitment', 'commitments'],
  people: ['people', 'director', 'directors'],
  health: ['health', 'deprivation'],
  money: ['money', 'fund', 'funds', 'funding', 'pool', 'pooled', 'budget', 'budgets'],
} as const satisfies Record<string, readonly string[]>;

export type UnknownTopic = keyof typeof WORDS;

/** What was looked for and not found about a topic: told by the unknown’s id. */
export function unknownsAbout(unknowns: readonly Unknown[], topic: UnknownTopic): Unknown[] {
  const words: readonly string[] = WORDS[topic];
  return unknowns.filter(({ id }) => id.split('-').some((word) => words.includes(word)));
}

/** What was looked for and not found about one service by name. */
export const unknownsOfService = (unknowns: readonly Unknown[], service: string): Unknown[] =>
  unknowns.filter(({ services }) => services.includes(service));
