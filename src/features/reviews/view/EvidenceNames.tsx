import type { ReviewEvidence } from '#src/contract/reviews/reviewInventory.ts';
import { joinWords } from '#src/narrative/language/format.ts';

type Props = { readonly ids: readonly string[]; readonly evidence: readonly ReviewEvidence[] };

/** The evidence that something rests on, by name; that none is named. */
export const EvidenceNames = ({ ids, evidence }: Props) => (
  <p className="secondary small">
    Evidence:{' '}
    {joinWords(evidence.filter(({ id }) => ids.includes(id)).map(({ title }) => title)) ||
      'none named'}
  </p>
);
