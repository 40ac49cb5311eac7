import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { ScalesChart } from '#src/charts/scales/ScalesChart.tsx';
import type { Principle } from '#src/contract/principles/principle.ts';
import { assessmentChart } from '#src/figures/principles/assessmentChart.ts';
import {
  assessmentFinding,
  assessmentTitle,
  SCALE_READING,
} from '#src/narrative/principles/assessmentSentences.ts';
import { partnersOf } from '#src/record/agreements/partnersOf.ts';
import type { Assessed } from '#src/record/assessedIn.ts';

import { EvidenceList } from './EvidenceList.tsx';

type Props = {
  readonly assessed: Assessed;
  readonly principles: readonly Principle[];
  /** Address of the page about it alone. Null: this is that page, whose heading says what it is. */
  readonly address: string | null;
  readonly children?: ReactNode;
};

/** All assessments of one thing: where partners differ, how each changed, and the evidence. */
export function AssessedSection({ assessed, principles, address, children }: Props) {
  const { kind, id, name, assessments } = assessed;
  const partners = partnersOf(assessments);
  const isIllustrative = assessments.some(({ basis }) => basis === 'illustrative');
  const label = `${kind}-${id}`;
  return (
    <section className="card" id={label} aria-label={assessmentTitle(name)}>
      <div className={isIllustrative ? 'illustrative' : undefined}>
        {address !== null && (
          <>
            <h3>
              <Link to={address}>{assessmentTitle(name)}</Link>
            </h3>
            <p>{assessmentFinding(name, principles, partners)}</p>
          </>
        )}
        <ScalesChart spec={assessmentChart(name, principles, partners)} />
        <p className="secondary small">{SCALE_READING}</p>
        {children}
        <details className="screen-only">
          <summary>What each finding rests on</summary>
          <EvidenceList principles={principles} assessments={assessments} />
        </details>
      </div>
    </section>
  );
}
