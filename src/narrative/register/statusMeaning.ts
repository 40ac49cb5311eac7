import type { Status } from '#src/contract/plain/words.ts';

const MEANINGS: Record<Status, string> = {
  retained: 'It was decided that the power stays where it is.',
  announced: 'An aim to delegate was made public. The power has not moved.',
  preparing: 'Work towards a transfer is under way. The power has not moved.',
  shadow: 'The place acts alongside, for practice. The power has not moved.',
  delegated: 'The power has moved: the place decides, within what was delegated.',
  joint: 'The power has moved in part: the place and another body decide together.',
  paused: 'The transfer, or the work towards it, stands still.',
  returned: 'The power had been delegated and has gone back.',
};

/** What a status means; null: no decision found. No national list of statuses exists; these are ours. */
export const statusMeaning = (status: Status | null): string =>
  status === null
    ? 'No announcement or decision was found in published sources. That does not mean that there is none.'
    : MEANINGS[status];
