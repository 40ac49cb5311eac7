import type { ReactNode } from 'react';

import { PART_STATE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import type { ShownPartState } from '#src/narrative/agreements/partShown.ts';
import { capitalise } from '#src/narrative/language/format.ts';

/** Lines of a text: whole where it is stated, short where some is left open, broken where it is an aim. */
const MARKS: Record<ShownPartState, ReactNode> = {
  'stated': <path d="M2 4h12M2 8h12M2 12h12" strokeWidth="2.25" />,
  'stated-in-part': <path d="M2 4h12M2 8h5M2 12h5" strokeWidth="2.25" />,
  'announced': <path d="M2 4h12M2 8h12M2 12h12" strokeWidth="1.75" strokeDasharray="3 1.5" />,
  'not-stated': <path d="M5 8h6" strokeWidth="1.75" />,
  'not-found': (
    <path d="M5.5 5.75a2.5 2.5 0 1 1 3.9 2.05C8.4 8.5 8 8.9 8 10M8 12.25v1.25" strokeWidth="1.75" />
  ),
};

const isSaid = (state: ShownPartState) => state !== 'not-stated' && state !== 'not-found';

/** The state of one part of an agreement: a mark and its word; what is not said is set back. */
export const PartStateMark = ({ state }: { readonly state: ShownPartState }) => (
  <span className={isSaid(state) ? undefined : 'secondary'}>
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      {MARKS[state]}
    </svg>{' '}
    {isSaid(state) ? (
      <b>{capitalise(PART_STATE_WORDS[state].word)}</b>
    ) : (
      capitalise(PART_STATE_WORDS[state].word)
    )}
  </span>
);
