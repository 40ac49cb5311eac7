import type { FollowTarget } from '#src/record/followTarget.ts';

/** The target of a feed, to follow “What changed”: ` in Blackpool`, ` about dental services`; '' for the whole system. */
export function followTargetWords({ place, service }: FollowTarget): string {
  if (place) return ` in ${place.name}`;
  return service ? ` about ${service.inSentence}` : '';
}
