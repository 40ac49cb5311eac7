import type { ReactNode } from 'react';

import type { Review } from '#src/contract/reviews/review.ts';
import { AIM_WORDS, NO_INVENTORY } from '#src/narrative/reviews/reviewWords.ts';
import { isOnlyDocument } from '#src/record/reviews/reviewStanding.ts';

import { Commissioning } from './Commissioning.tsx';
import { ReviewEvidenceList } from './ReviewEvidenceList.tsx';
import { FieldList } from './FieldList.tsx';
import { Inventory } from './Inventory.tsx';
import { Options } from './Options.tsx';
import { ReviewGaps } from './ReviewGaps.tsx';
import { ServicesInFull } from './ServicesInFull.tsx';
import { StageReport } from './StageReport.tsx';

type Props = {
  readonly review: Review;
  /** Ways to share where it stands, and its parts. */
  readonly share?: Readonly<Record<'standing' | 'missing' | 'inventory' | 'options', ReactNode>>;
};

const AIM_FIELDS = {
  infrastructure: { label: AIM_WORDS.infrastructure, missing: 'not stated' },
  commissioning: { label: AIM_WORDS.commissioning, missing: 'not stated' },
  models: { label: AIM_WORDS.models, missing: 'not stated' },
} as const;

/** A review from its aims to its last decision, in the order of its two stages. */
export function ReviewParts({ review, share }: Props) {
  const { aims, services, evidence, commissioning, firstGate } = review;
  return (
    <>
      <section className="card" aria-labelledby="aims">
        <h2 id="aims">Three aims</h2>
        <FieldList fields={AIM_FIELDS} values={aims} />
        {share?.standing}
      </section>
      {!isOnlyDocument(review) && (
        <>
          <section className="card" aria-labelledby="missing">
            <ReviewGaps review={review} />
            {share?.missing}
          </section>
          <section className="card" aria-labelledby="inventory">
            <h2 id="inventory">First stage: infrastructure services</h2>
            {services.length === 0 ? (
              <p>{NO_INVENTORY}</p>
            ) : (
              <>
                <Inventory services={services} />
                <ServicesInFull services={services} evidence={evidence} />
                {share?.inventory}
              </>
            )}
          </section>
          <section className="card" aria-labelledby="commissioning">
            <h2 id="commissioning">First stage, beside it: commissioning</h2>
            <Commissioning commissioning={commissioning} evidence={evidence} />
          </section>
          <section className="card" aria-labelledby="evidence">
            <h2 id="evidence">Evidence gathered</h2>
            {evidence.length === 0 ? (
              <p>None is listed.</p>
            ) : (
              <ReviewEvidenceList evidence={evidence} />
            )}
          </section>
          <section className="card" aria-labelledby="report">
            <h2 id="report">Report of the first stage, and the first gate</h2>
            <StageReport review={review} />
          </section>
          {firstGate?.way === 'proceed' && (
            <section className="card" aria-labelledby="options">
              <h2 id="options">Second stage: models for what was agreed</h2>
              <Options review={review} />
              {share?.options}
            </section>
          )}
        </>
      )}
    </>
  );
}
