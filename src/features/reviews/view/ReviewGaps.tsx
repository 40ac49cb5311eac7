import type { Review } from '#src/contract/reviews/review.ts';
import {
  GAP_PART_WORDS,
  gapSentence,
  missingHeading,
  missingSentence,
} from '#src/narrative/reviews/gapSentences.ts';
import { GAP_PARTS } from '#src/record/reviews/reviewGaps.ts';
import { reviewStanding } from '#src/record/reviews/reviewStanding.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

/** What is missing before the next gate of a review, part by part; or what was when it ended. */
export function ReviewGaps({ review }: { readonly review: Review }) {
  const { step, gate, gaps } = reviewStanding(review);
  return (
    <>
      <h2 id="missing">{missingHeading(gate, step === 'agreed' || step === 'stopped')}</h2>
      <p>{missingSentence(gaps, gate)}</p>
      {gaps.length > 0 && (
        <PhoneDisclosure summary="What it is, part by part">
          <div className="columns">
            {GAP_PARTS.filter((part) => gaps.some((gap) => gap.part === part)).map((part) => (
              <section key={part} className="review-part">
                <h3>{GAP_PART_WORDS[part]}</h3>
                <ul>
                  {gaps
                    .filter((gap) => gap.part === part)
                    .map((gap) => (
                      <li key={gap.field}>{gapSentence(gap)}</li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        </PhoneDisclosure>
      )}
    </>
  );
}
