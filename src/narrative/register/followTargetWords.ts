import type { FollowTarget } from '#src/record/followTarget.ts';

/** What stands after “What changed”: ` in Blackpool`, ` about dental services`; nothing for everything. */
export function followTargetWords({ place, service }: FollowTarget): string {
  if (place) return ` in ${place.name}`;
  return service ? ` about ${service.inSentence}` : '';
}
