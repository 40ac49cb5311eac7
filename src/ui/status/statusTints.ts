import type { Status } from '#src/contract/plain/words.ts';

/** How a status is tinted: one blue that fills as power moves, sand where it stands still or went back. */
export type StatusTint = 'outline' | 'pale' | 'mid' | 'solid' | 'sand' | 'plain';

/** The tint of each status. The word comes first, then the shape; no two are told apart by tint alone. */
export const STATUS_TINTS: Record<Status, StatusTint> = {
  retained: 'plain',
  announced: 'outline',
  preparing: 'pale',
  shadow: 'mid',
  delegated: 'solid',
  joint: 'solid',
  paused: 'sand',
  returned: 'sand',
};
