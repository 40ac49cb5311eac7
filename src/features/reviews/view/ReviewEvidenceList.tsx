import { EVIDENCE_KINDS } from '#src/contract/plain/words.ts';
import type { ReviewEvidence } from '#src/contract/reviews/reviewInventory.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/** The meetings, documents and agreements that a review rests on, each with its date and whose it is. */
export const ReviewEvidenceList = ({
  evidence,
}: {
  readonly evidence: readonly ReviewEvidence[];
}) => (
  <ul className="columns">
    {evidence.map(({ id, kind, title, on, origin, address }) => (
      <li key={id}>
        {EVIDENCE_KINDS[kind]}: {address === null ? title : <a href={address}>{title}</a>},{' '}
        {on === null ? 'undated' : formatDate(on)}
        <span className="secondary">. {origin ?? 'Whose it is, not stated'}</span>
      </li>
    ))}
  </ul>
);
