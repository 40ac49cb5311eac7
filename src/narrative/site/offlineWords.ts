import { formatCount, formatDate } from '#src/narrative/language/format.ts';

/** What “Make ready” is for. */
export const READY_LEAD =
  'Fetches this deck, its presenter view and its handout into this browser, so that they open in a room without a network.';

export const NO_WORKER_OVER_HTTP =
  'This page came over plain HTTP, where browsers keep nothing for use without a network. Ask for it with https://, or take the deck away as a file.';

export const NO_WORKER_HERE =
  'This browser keeps nothing for use without a network, as in a private window. Take the deck away as a file.';

/** @param reason a sentence */
export const notReadySentence = (reason: string): string =>
  `It could not be made ready: ${reason} What was held before still is.`;

/** Where the browser gave no reason of ours. */
export const NO_ROOM_OR_REFUSED = 'the browser refused it, or has no room left.';

/** A moment as readers write it: `1 December 2026, 06:57`. @param iso of the moment */
export function momentWords(iso: string): string {
  const moment = new Date(iso);
  const day = [
    moment.getFullYear(),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${formatDate(day)}, ${time}`;
}

/** What this browser holds, and from when. */
export const heldSentence = (since: string, bytes: number): string =>
  `Held in this browser since ${momentWords(since)} (${(bytes / 1_000_000).toFixed(1)} MB), and shown as it was then until you make it ready again or remove it.`;

export const readyProgressWords = (done: number, of: number): string =>
  `${done} of ${formatCount(of, 'file', 'files')} fetched`;

export const HELD_IS_OLD =
  'The record has changed since. Make it ready again to show it as it is now.';
