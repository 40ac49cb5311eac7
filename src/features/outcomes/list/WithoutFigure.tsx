import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Place } from '#src/contract/place.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';

import { withoutFigure, type OutcomePictures } from './useOutcomes.ts';

type Props = { readonly outcomes: readonly OutcomePictures[]; readonly places: readonly Place[] };

/** The places that lack figures in the latest period, by outcome, and those shown by a proxy. */
export function WithoutFigure({ outcomes, places }: Props) {
  const lacking = withoutFigure(outcomes);
  const proxies = places.filter(({ proxy }) => proxy !== null);
  if (lacking.length + proxies.length === 0) return null;
  return (
    <section className="card" aria-labelledby="lacking">
      <h2 id="lacking">Where a place has no figure of its own</h2>
      <ul className="columns">
        {lacking.map((place) => (
          <li key={place.id}>
            <b>{place.name}</b> has no figure in the latest period for{' '}
            {place.outcomes.map((indicator, index) => (
              <span key={indicator.id}>
                {index > 0 && (index === place.outcomes.length - 1 ? ' and ' : ', ')}
                <Link to={paths.outcome(indicator.id)}>{topicInSentence(indicator.shortName)}</Link>
              </span>
            ))}
            .
          </li>
        ))}
        {proxies.map(({ id, name, proxy }) => (
          <li key={id}>
            <b>{name}</b>: {proxy}
          </li>
        ))}
      </ul>
    </section>
  );
}
