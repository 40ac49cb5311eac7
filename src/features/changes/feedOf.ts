import { feedPath } from '#src/addresses/followPaths.ts';
import type { Metadata } from '#src/client/page/metadata.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';

/** The feed of what changed about a place or service, or about everything, as metadata of its page. */
export const feedOf = (target: FollowTarget): NonNullable<Metadata['feed']> => ({
  title: `What changed${followTargetWords(target)}`,
  path: feedPath(target),
});
