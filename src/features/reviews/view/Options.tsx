import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import { costWords } from '#src/narrative/reviews/inventorySentences.ts';
import { gateSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { OPTION_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { FieldList } from './FieldList.tsx';

/** The models for each agreed priority, with time and resources, and what was decided on them. */
export function Options({ review }: { readonly review: Review }) {
  const { report, firstGate, options, secondGate } = review;
  return (
    <>
      {report.priorities
        .filter(({ id }) => firstGate?.agreed.includes(id))
        .map((priority) => {
          const models = options.filter((option) => option.priority === priority.id);
          return (
            <section key={priority.id} className="review-part">
              <h3>{priority.text}</h3>
              {models.length === 0 && <p className="secondary">no option yet</p>}
              <div className="columns">
                {models.map((option) => (
                  <section key={option.id} className="review-part">
                    <h4>
                      {option.name}
                      {option.isRecommended && ' (recommended)'}
                    </h4>
                    <FieldList fields={OPTION_FIELDS} values={option} />
                    <p>
                      Cost: {costWords(option.cost)}
                      {option.cost && ` (${COST_MEASURES[option.cost.measure]})`}
                    </p>
                  </section>
                ))}
              </div>
            </section>
          );
        })}
      <h3>Decision at the second gate</h3>
      <p>
        {secondGate ? gateSentence(review, 2, secondGate) : 'Not taken: to proceed, or to stop.'}
      </p>
    </>
  );
}
