import { ScalesChart } from '#src/charts/scales/ScalesChart.tsx';
import type { Principle } from '#src/contract/principle.ts';
import { assessmentChart } from '#src/figures/principles/assessmentChart.ts';
import {
  assessmentFinding,
  assessmentTitle,
  SCALE_READING,
} from '#src/narrative/principles/assessmentSentences.ts';
import { EXTENSION } from '#src/narrative/principles/principleWords.ts';
import type { Assessed } from '#src/record/assessedIn.ts';
import { partnersOf } from '#src/record/partnersOf.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import { EvidenceList } from './EvidenceList.tsx';

type Props = {
  readonly assessed: Assessed;
  readonly principles: readonly Principle[];
  readonly children?: React.ReactNode;
};

/** All assessments of one thing: where partners differ, how each changed, and the evidence. */
export function AssessedSection({ assessed, principles, children }: Props) {
  const { kind, id, name, assessments } = assessed;
  const partners = partnersOf(assessments);
  const isIllustrative = assessments.some(({ basis }) => basis === 'illustrative');
  return (
    <section
      className="card principles-sheet"
      id={`${kind}-${id}`}
      aria-labelledby={`${kind}-${id}-title`}
    >
      <div className={isIllustrative ? 'illustrative' : undefined}>
        <h3 id={`${kind}-${id}-title`}>{assessmentTitle(name)}</h3>
        <p className="lead">{assessmentFinding(name, principles, partners)}</p>
        <ScalesChart spec={assessmentChart(name, principles, partners)} />
        <p className="secondary small">
          {SCALE_READING} {EXTENSION}
        </p>
        {children}
        <PhoneDisclosure summary="What each finding rests on">
          <EvidenceList principles={principles} assessments={assessments} />
        </PhoneDisclosure>
      </div>
    </section>
  );
}
