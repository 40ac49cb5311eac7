import type { Unknown } from '#src/contract/history.ts';
import type { UnknownTopic } from '#src/contract/plain/words.ts';

/** The unknowns about a topic. */
export const unknownsAbout = (unknowns: readonly Unknown[], topic: UnknownTopic): Unknown[] =>
  unknowns.filter(({ topics }) => topics.includes(topic));

/** The unknowns that name a service. */
export const unknownsOfService = (unknowns: readonly Unknown[], service: string): Unknown[] =>
  unknowns.filter(({ services }) => services.includes(service));
