import type { FollowTarget } from '#src/record/changes/followTarget.ts';

/**
 * The target of a feed or list, to follow “What changed”: ` in Blackpool`, ` about dental services`,
 * ` about dental services in Blackpool`; '' for the whole system.
 */
export const followTargetWords = ({ place, service }: FollowTarget): string =>
  (service ? ` about ${service.inSentence}` : '') + (place ? ` in ${place.name}` : '');
