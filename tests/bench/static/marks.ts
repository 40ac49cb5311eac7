import type { Status } from '#src/contract/plain/words.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';

import { html, Html } from './html.ts';

const RING = '<circle cx="8" cy="8" r="6.25"/>';
const FULL = 'fill="currentColor" stroke="none"';
const SHAPES: Record<Status | 'none', string> = {
  retained: '<path d="M2.25 2.25h11.5v11.5H2.25z"/>',
  announced: RING,
  preparing: `${RING}<path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8z" ${FULL}/>`,
  shadow: `${RING}<path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" ${FULL}/>`,
  delegated: '<circle cx="8" cy="8" r="6.25" fill="currentColor"/>',
  joint: `<path d="M6.75 1.9a6.25 6.25 0 0 0 0 12.2zM9.25 1.9a6.25 6.25 0 0 1 0 12.2z" ${FULL}/>`,
  paused: `${RING}<path d="M6.25 5v6M9.75 5v6"/>`,
  returned: `${RING}<path d="M6.75 5 4.5 7.25l2.25 2.25M4.75 7.25h4.5a2 2 0 0 1 0 4H7.5"/>`,
  none: '<path d="M5.5 5.75a2.5 2.5 0 1 1 3.9 2.05C8.4 8.5 8 8.9 8 10M8 12.25v1.25"/>',
};

export const statusMark = (status: Status | null): Html =>
  new Html(
    `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[status ?? 'none']}</svg>`,
  );

export const statusWord = (status: Status | null): Html =>
  html`${statusMark(status)} ${status ? STATUS_WORDS[status].label : NO_DECISION.label}`;
