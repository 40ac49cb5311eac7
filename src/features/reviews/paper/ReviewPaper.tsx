import type { ReactNode } from 'react';

import { COST_MEASURES, EVIDENCE_KINDS } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import { Options } from '#src/features/reviews/view/Options.tsx';
import { StageReport } from '#src/features/reviews/view/StageReport.tsx';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import {
  gapSentence,
  missingHeading,
  missingSentence,
} from '#src/narrative/reviews/gapSentences.ts';
import {
  assumptionSentences,
  costWords,
  overlapSentence,
  totalSentence,
} from '#src/narrative/reviews/inventorySentences.ts';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { AIM_WORDS, NO_INVENTORY } from '#src/narrative/reviews/reviewWords.ts';
import { inventoryTotals, overlapsOf } from '#src/record/reviews/inventoryTotals.ts';
import { reviewStanding } from '#src/record/reviews/reviewStanding.ts';

/** So many services stand on the paper; more are counted, as two sides are all that it has. */
const MOST_SERVICES = 16;

const List = ({ children }: { readonly children: readonly ReactNode[] }) => (
  <ul>
    {children.map((child, index) => (
      // Nothing moves within a report.
      <li key={index}>{child}</li>
    ))}
  </ul>
);

/** What was gathered, counted by kind. */
const gathered = ({ evidence }: Review): string =>
  Object.entries(EVIDENCE_KINDS)
    .map(([kind, name]) => `${name}: ${evidence.filter((one) => one.kind === kind).length}`)
    .join('; ');

/** A review as its partners' boards read it: brief and focused, on two sides of A4. */
export function ReviewPaper({ review }: { readonly review: Review }) {
  const { services, partners, area, aims, firstGate } = review;
  const totals = inventoryTotals(services);
  const { step, gate, gaps } = reviewStanding(review);
  return (
    <article className="review-paper">
      <h1>{review.name}</h1>
      <p className="lead">{reviewSentence(review)}</p>
      <p>
        {area}. Of {joinWords(partners)}. Evidence gathered: {gathered(review)}.
      </p>
      <List>
        {(['infrastructure', 'commissioning', 'models'] as const).map(
          (aim) => `${AIM_WORDS[aim]}: ${aims[aim] ?? 'not stated'}`,
        )}
      </List>
      <h2>{missingHeading(gate, step === 'agreed' || step === 'stopped')}</h2>
      <p>{missingSentence(gaps, gate)}</p>
      <div className="columns">
        <List>{gaps.map(gapSentence)}</List>
      </div>
      <h2>Infrastructure services: what they cost</h2>
      {services.length === 0 ? (
        <p>{NO_INVENTORY}</p>
      ) : (
        <>
          <List>
            {[
              ...totals.totals.map((total) => <b key="total">{totalSentence(total, totals)}</b>),
              ...assumptionSentences(totals),
              ...overlapsOf(services).map(overlapSentence),
            ]}
          </List>
          <p className="columns">
            {services
              .slice(0, MOST_SERVICES)
              .map(
                ({ name, cost }) =>
                  `${name}: ${costWords(cost)}${cost ? ` (${COST_MEASURES[cost.measure].toLowerCase()})` : ''}`,
              )
              .join('; ')}
            {services.length > MOST_SERVICES &&
              `; and ${formatCount(services.length - MOST_SERVICES, 'service', 'services')} more`}
            .
          </p>
        </>
      )}
      <h2>Report of the first stage, and the first gate</h2>
      <StageReport review={review} />
      {firstGate?.way === 'proceed' && (
        <>
          <h2>Second stage: models for what was agreed</h2>
          <Options review={review} />
        </>
      )}
    </article>
  );
}
