import type { CellFlagKind, Status } from '#src/contract/plain/words.ts';

/** The label and meaning of each status. No national list of statuses exists; these are ours. */
export const STATUS_WORDS: Record<Status, { label: string; meaning: string }> = {
  retained: {
    label: 'Retained',
    meaning: 'It was decided that the power stays where it is.',
  },
  announced: {
    label: 'Announced',
    meaning: 'An aim to delegate was made public. The power has not moved.',
  },
  preparing: {
    label: 'Preparing',
    meaning: 'Work towards a transfer is under way. The power has not moved.',
  },
  shadow: {
    label: 'Shadow',
    meaning: 'The place acts alongside, for practice. The power has not moved.',
  },
  delegated: {
    label: 'Delegated',
    meaning: 'The power has moved: the place decides, within what was delegated.',
  },
  joint: {
    label: 'Joint',
    meaning: 'The power has moved in part: the place and another body decide together.',
  },
  paused: {
    label: 'Paused',
    meaning: 'The transfer, or the work towards it, stands still.',
  },
  returned: {
    label: 'Returned',
    meaning: 'The power had been delegated and has gone back.',
  },
};

/** What is to be looked into about a cell, and the mark before it. */
export const CELL_FLAG_WORDS: Record<CellFlagKind, { mark: string; label: string }> = {
  overdue: { mark: '!', label: 'Review overdue' },
  disputed: { mark: '≠', label: 'Sources conflict' },
};

/** The label and meaning of a cell without a decision, which is not a status. */
export const NO_DECISION = {
  label: 'No decision found',
  meaning:
    'No announcement or decision was found in published sources. That does not mean that there is none.',
};

/** The label of a cell’s status: `Delegated`, `No decision found`. */
export const statusLabel = (status: Status | null): string =>
  status === null ? NO_DECISION.label : STATUS_WORDS[status].label;
