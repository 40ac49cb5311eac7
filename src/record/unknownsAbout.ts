import type { Unknown } from '#src/contract/history.ts';
import type { UnknownTopic } from '#src/contract/plain/words.ts';

/** What was looked for and not found about a topic. */
export const unknownsAbout = (unknowns: readonly Unknown[], topic: UnknownTopic): Unknown[] =>
  unknowns.filter(({ topics }) => topics.includes(topic));

/** What was looked for and not found about one service by name. */
export const unknownsOfService = (unknowns: readonly Unknown[], service: string): Unknown[] =>
  unknowns.filter(({ services }) => services.includes(service));
