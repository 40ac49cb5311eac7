import { Link, useParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { ReviewMethod } from '#src/features/reviews/view/ReviewMethod.tsx';
import { ReviewParts } from '#src/features/reviews/view/ReviewParts.tsx';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { reviewDocumentWords, reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { FormStyles } from './parts/FormStyles.tsx';

export const loader = pageLoader(async ({ load, params }) => {
  const [{ items }] = await Promise.all([load('reviews'), load('sources')]);
  const review = items.find(({ id }) => id === params['review']);
  if (!review) throw notFound('review', params['review'] ?? '');
  return { title: review.name, description: reviewSentence(review) };
});

/** One review: where it stands, what is missing, what was gathered, decided and worked out. */
export function Component() {
  const { title, description } = useMetadata();
  const { review: id = '' } = useParams();
  const review = useCollection('reviews').items.find((one) => one.id === id);
  const { items: sources } = useCollection('sources');
  if (!review) return null;
  const { document, method, partners, area } = review;
  const numbers = numberSources(sources, [
    ...review.sources,
    ...method.flatMap(({ points }) => points.flatMap((point) => point.sources)),
  ]);
  const share = (name: string, figure: string, anchor: string) => (
    <Share
      name={name}
      address={`${paths.review(id)}#${anchor}`}
      data="reviews.json"
      figure={figure}
      params={{ review: id }}
    />
  );
  return (
    <>
      <FormStyles />
      <p className="secondary">Review of shared services · {area}</p>
      <h1>{title}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <p className="measure">
        Of {joinWords(partners)}.{' '}
        {document &&
          `${capitalise(reviewDocumentWords(document))}. ${document.dating ?? ''} ${document.holds}`}
      </p>
      {method.length === 0 && (
        <p className="screen-only">
          <Link to={paths.reviewReport(id)}>The report on two sides of A4</Link>
        </p>
      )}
      <ReviewParts
        review={review}
        share={{
          standing: share('where it stands', 'review', 'aims'),
          missing: share('what is missing', 'review-missing', 'missing'),
          inventory: share('the inventory', 'review-inventory', 'inventory'),
          options: share('the options', 'review-options', 'options'),
        }}
      />
      {method.length > 0 && <ReviewMethod method={method} numbers={numbers} />}
      <SourceList numbers={numbers} />
      <p className="small screen-only">
        <Link to={paths.reviews}>All reviews of shared services, and one of your own</Link>
      </p>
    </>
  );
}
