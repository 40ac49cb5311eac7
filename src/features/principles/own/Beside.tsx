import { ScalesChart } from '#src/charts/scales/ScalesChart.tsx';
import type { Assessment } from '#src/contract/principles/assessment.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import { assessmentChart } from '#src/figures/principles/assessmentChart.ts';
import { EvidenceList } from '#src/features/principles/EvidenceList.tsx';
import { assessmentFinding, SCALE_READING } from '#src/narrative/principles/assessmentSentences.ts';
import { EXTENSION } from '#src/narrative/principles/principleWords.ts';
import { partnersOf } from '#src/record/agreements/partnersOf.ts';

type Props = {
  /** What is assessed. */
  readonly name: string;
  readonly principles: readonly Principle[];
  /** The reader's own and others', all of the same thing. */
  readonly assessments: readonly Assessment[];
};

/** The reader's assessment beside others' of the same. */
export function Beside({ name, principles, assessments }: Props) {
  const partners = partnersOf(assessments);
  return (
    <>
      <p role="status">{assessmentFinding(name, principles, partners)}</p>
      {partners.length > 0 && (
        <>
          <ScalesChart spec={assessmentChart(name, principles, partners)} />
          <p className="secondary small">
            {SCALE_READING} {EXTENSION}
          </p>
          <details>
            <summary>What each finding rests on</summary>
            <EvidenceList principles={principles} assessments={assessments} />
          </details>
        </>
      )}
    </>
  );
}
