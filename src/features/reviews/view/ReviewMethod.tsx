import type { Review } from '#src/contract/reviews/review.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = Pick<Review, 'method'> & { readonly numbers: SourceNumbers };

/** How the document of a review says that it is done, point by point, each with where it says so. */
export const ReviewMethod = ({ method, numbers }: Props) => (
  <section className="card" aria-labelledby="method">
    <h2 id="method">The method, in our words</h2>
    <div className="columns">
      {method.map(({ heading, points }) => (
        <section key={heading} className="review-part">
          <h3>{heading}</h3>
          <ul>
            {points.map(({ text, sources }) => (
              <li key={text}>
                {text}{' '}
                <span className="secondary small">
                  {sources.map(({ where }) => where).join('; ')}
                  <Cite citations={sources} numbers={numbers} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  </section>
);
