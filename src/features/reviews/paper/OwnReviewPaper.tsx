import { NO_REVIEW_YET } from '#src/narrative/reviews/ownReviewWords.ts';
import { checkReview } from '#src/stores/own/checkReview.ts';
import { useReader } from '#src/stores/readerStore.ts';

import { ReviewPaper } from './ReviewPaper.tsx';

/** The report of the review that this browser keeps. */
export function OwnReviewPaper() {
  const stored = useReader(({ ownReview }) => ownReview);
  const checked = stored === null ? null : checkReview(stored);
  if (checked && 'review' in checked) return <ReviewPaper review={checked.review} />;
  return (
    <p className="lead">
      {checked ? 'What this browser keeps as your review can’t be read.' : NO_REVIEW_YET}
    </p>
  );
}
