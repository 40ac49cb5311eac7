import { Link, useParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { ReviewPaper } from '#src/features/reviews/paper/ReviewPaper.tsx';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { FormStyles } from './parts/FormStyles.tsx';

export const loader = pageLoader(async ({ load, params }) => {
  const [{ items }] = await Promise.all([load('reviews'), load('sources')]);
  const review = items.find(({ id }) => id === params['review']);
  if (!review) throw notFound('review', params['review'] ?? '');
  return {
    title: `${review.name}: report`,
    description: `The report of this review, on two sides of A4. ${reviewSentence(review)}`,
  };
});

/** The report of a review, on two sides of A4. */
export function Component() {
  const { review: id = '' } = useParams();
  const review = useCollection('reviews').items.find((one) => one.id === id);
  const { items: sources } = useCollection('sources');
  if (!review) return null;
  return (
    <>
      <FormStyles />
      <p className="screen-only">
        <Link to={paths.review(id)}>All of this review</Link>
      </p>
      <ReviewPaper review={review} />
      <SourceList numbers={numberSources(sources, review.sources)} />
    </>
  );
}
