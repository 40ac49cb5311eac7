import type { PartOfAgreement } from '#src/contract/agreements/partOfAgreement.ts';
import type { PartState } from '#src/contract/plain/words.ts';

/** A part whose question its document answers in part says so. */
export type ShownPartState = PartState | 'stated-in-part';

/** Every state that is shown, from all to nothing. */
export const SHOWN_PART_STATES: readonly ShownPartState[] = [
  'stated',
  'stated-in-part',
  'announced',
  'not-stated',
  'not-found',
];

/** What a document holds of a part: nothing counts as stated that leaves some of its question open. */
export const partShown = ({
  state,
  unstated,
}: Pick<PartOfAgreement, 'state' | 'unstated'>): ShownPartState =>
  state === 'stated' && unstated !== undefined ? 'stated-in-part' : state;

/** Whether its document says anything of a part. */
export const isPartSaid = ({ state }: Pick<PartOfAgreement, 'state'>): boolean =>
  state === 'stated' || state === 'announced';

/** What of a part’s question is left open: `Not stated: its first day.`; '' for nothing. */
export const unstatedOf = ({ unstated }: Pick<PartOfAgreement, 'unstated'>): string =>
  unstated === undefined ? '' : `Not stated: ${unstated}.`;
