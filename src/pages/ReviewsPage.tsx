import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { NO_REVIEW, REVIEWS_LEAD } from '#src/narrative/reviews/reviewWords.ts';

export const loader = pageLoader(async ({ load }) => {
  await load('reviews');
  return { title: 'Reviews of shared services', description: REVIEWS_LEAD };
});

/** Every review of the record with where it stands, and the way to make one. */
export function Component() {
  const { items: reviews } = useCollection('reviews');
  return (
    <>
      <h1>Reviews of shared services</h1>
      <p className="lead">{REVIEWS_LEAD}</p>
      {reviews.length === 0 && <p>{NO_REVIEW}</p>}
      <ul className="plain-list pair">
        {reviews.map((review) => (
          <li key={review.id} className="card">
            <div className={review.basis === 'illustrative' ? 'illustrative' : undefined}>
              <h2>
                <Link to={paths.review(review.id)}>{review.name}</Link>
              </h2>
              <p>{reviewSentence(review)}</p>
              {review.document && <p className="secondary">{review.document.holds}</p>}
            </div>
          </li>
        ))}
      </ul>
      <section className="card" aria-labelledby="make">
        <h2 id="make">Make one of your own</h2>
        <p className="measure">
          Gather services and their costs, find what is missing before each gate, and print a report
          on two sides of A4. It stays in your browser until you save it as a file.
        </p>
        <p>
          <Link className="button" to={paths.ownReview}>
            Your own review
          </Link>
        </p>
      </section>
      <p className="small screen-only">
        <Link to={paths.agreements}>Agreements</Link> that partners made are on a page of their own.
      </p>
    </>
  );
}
