import type { EvidenceDraft } from '#src/contract/principles/assessmentDraft.ts';
import { fieldId } from '#src/stores/own/checkAssessment.ts';

import { Field } from './Field.tsx';

type Props = {
  /** Index of the finding, and of the evidence in it. */
  readonly at: readonly [number, number];
  readonly evidence: EvidenceDraft;
  readonly problemOf: (field: string) => string | undefined;
  readonly onChange: (evidence: EvidenceDraft) => void;
};

/** One piece of evidence: what was seen, and the document that says so. */
export function EvidenceFields({ at: [finding, n], evidence, problemOf, onChange }: Props) {
  const fieldOf = (name: keyof EvidenceDraft) => {
    const id = fieldId('findings', finding, 'evidence', n, name);
    return {
      id,
      value: evidence[name],
      problem: problemOf(id),
      onChange: (value: string) => onChange({ ...evidence, [name]: value }),
    };
  };
  return (
    <div className="principles-evidence-fields">
      <Field {...fieldOf('text')} label="What was seen" rows={2} />
      <Field
        {...fieldOf('document')}
        label="Document that says so"
        hint="Its name, and whose it is: “Minutes of the place’s board”."
      />
      <Field {...fieldOf('where')} label="Where in it" hint="Page, paragraph or item." />
      <Field
        {...fieldOf('on')}
        label="Date of the document"
        hint="Such as 2026-03-31, 2026-03 or 2026. It may stay empty: undated."
      />
      <Field {...fieldOf('address')} label="Web address" hint="It may stay empty." type="url" />
    </div>
  );
}
