import type { Review } from '#src/contract/reviews/review.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { gateSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { REPORT_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { FieldList } from './FieldList.tsx';

/** What the first stage reported, and what was decided on it. */
export function StageReport({ review }: { readonly review: Review }) {
  const { report, firstGate } = review;
  return (
    <>
      <p>
        {report.on === null
          ? 'A draft: it is not dated.'
          : `Given to the partners on ${formatDate(report.on)}.`}
      </p>
      <FieldList fields={REPORT_FIELDS} values={report} />
      <div className="pair">
        <div>
          <h3>Principles</h3>
          <ul>
            {report.principles.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {report.principles.length === 0 && <li className="secondary">none recommended</li>}
          </ul>
        </div>
        <div>
          <h3>Priorities</h3>
          <ol>
            {report.priorities.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
            {report.priorities.length === 0 && <li className="secondary">none recommended</li>}
          </ol>
        </div>
      </div>
      <h3>Decision at the first gate</h3>
      <p>{firstGate ? gateSentence(review, 1, firstGate) : 'Not taken: to proceed, or to stop.'}</p>
    </>
  );
}
