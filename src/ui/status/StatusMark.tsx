import type { ReactNode } from 'react';

import type { Status } from '#src/contract/plain/words.ts';

import styles from './StatusMark.module.scss';

const disc = <circle cx="8" cy="8" r="6.25" fill="none" />;

/** The shapes fill up as power moves, and empty as it returns; readable in greyscale at 16 px. */
const SHAPES: Record<Status, ReactNode> = {
  retained: <rect x="2.25" y="2.25" width="11.5" height="11.5" fill="none" />,
  announced: disc,
  preparing: (
    <>
      {disc}
      <path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8Z" fill="currentColor" stroke="none" />
    </>
  ),
  shadow: (
    <>
      {disc}
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  delegated: <circle cx="8" cy="8" r="6.25" fill="currentColor" />,
  joint: (
    <>
      <path d="M6.75 1.9a6.25 6.25 0 0 0 0 12.2Z" fill="currentColor" stroke="none" />
      <path d="M9.25 1.9a6.25 6.25 0 0 1 0 12.2Z" fill="currentColor" stroke="none" />
    </>
  ),
  paused: (
    <>
      {disc}
      <path d="M6.25 5v6M9.75 5v6" fill="none" strokeWidth="1.75" />
    </>
  ),
  returned: (
    <>
      {disc}
      <path d="M6.75 5 4.5 7.25 6.75 9.5M4.75 7.25h4.5a2 2 0 0 1 0 4H7.5" fill="none" />
    </>
  ),
};

/** The shape of a status, hidden from screen readers: its word is always beside it. */
export const StatusMark = ({ status }: { readonly status: Status | null }) => (
  <svg className={styles['mark']} viewBox="0 0 16 16" aria-hidden="true">
    <g stroke="currentColor" strokeWidth="1.5">
      {status ? (
        SHAPES[status]
      ) : (
        <path
          d="M5.5 5.75a2.5 2.5 0 1 1 3.9 2.05C8.4 8.5 8 8.9 8 10M8 12.25v1.25"
          fill="none"
          strokeWidth="1.75"
        />
      )}
    </g>
  </svg>
);
