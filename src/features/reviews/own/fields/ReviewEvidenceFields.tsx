import { freeId } from '#src/contract/plain/freeId.ts';
import { EVIDENCE_KINDS } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { ReviewEvidence } from '#src/contract/reviews/reviewInventory.ts';

import { orNull, useEditing, withoutRow, withRow } from './editing.ts';
import { ItemList } from './ItemList.tsx';
import { ReviewField } from './ReviewField.tsx';
import { SelectField } from './SelectField.tsx';

/** A review without some evidence, also where it was named. */
function withoutEvidence(review: Review, id: string): Review {
  const without = <R extends { evidence: string[] }>(row: R): R => ({
    ...row,
    evidence: row.evidence.filter((one) => one !== id),
  });
  return {
    ...review,
    evidence: withoutRow(review.evidence, id),
    services: review.services.map(without),
    commissioning: review.commissioning.map(without),
  };
}

/** The meetings, documents and agreements that were gathered. */
export function ReviewEvidenceFields() {
  const { review, change } = useEditing();
  const { evidence } = review;
  const set = (id: string, fields: Partial<ReviewEvidence>): Review => ({
    ...review,
    evidence: withRow(evidence, id, (row) => ({ ...row, ...fields })),
  });
  const add = () => {
    const id = freeId(
      evidence.map((one) => one.id),
      'evidence',
    );
    change({
      ...review,
      evidence: [
        ...evidence,
        { id, kind: 'meeting', title: 'First meeting', on: null, origin: null, address: null },
      ],
    });
    return id;
  };
  return (
    <ItemList
      items={evidence}
      titleOf={({ kind, title }) => `${EVIDENCE_KINDS[kind]}: ${title}`}
      addLabel="Add evidence"
      onAdd={add}
      onRemove={({ id, title }) => change(withoutEvidence(review, id), `“${title}” is removed.`)}
    >
      {({ id, kind, title, on, origin, address }) => (
        <>
          <SelectField
            label="Kind"
            value={kind}
            choices={EVIDENCE_KINDS}
            onChoose={(chosen) => change(set(id, { kind: chosen }))}
          />
          <ReviewField label="Title" value={title} next={(text) => set(id, { title: text })} />
          <ReviewField
            label="Date"
            hint="Such as 2026-09-08, 2026-09 or 2026. Empty: undated."
            value={on}
            next={(text) => set(id, { on: orNull(text) })}
          />
          <ReviewField
            label="Who was met, or whose it is"
            hint="By role, not by name."
            value={origin}
            next={(text) => set(id, { origin: orNull(text) })}
          />
          <ReviewField
            label="Web address"
            hint="Empty: it is not on the web."
            value={address}
            next={(text) => set(id, { address: orNull(text) })}
          />
        </>
      )}
    </ItemList>
  );
}
