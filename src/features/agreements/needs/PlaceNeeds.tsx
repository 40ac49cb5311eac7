import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Place } from '#src/contract/place.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

type Props = {
  readonly place: Place;
  /** What agreements about it hold, and what they leave out. */
  readonly sentence: string;
  /** Of the page that goes through every part. */
  readonly address: string;
};

/** What an agreement for a place would take, in a sentence. Not on paper, where a place has two sides. */
export const PlaceNeeds = ({ place, sentence, address }: Props) => (
  <section className="card screen-only" aria-labelledby="agreement">
    <h2 id="agreement">What would it take?</h2>
    <PhoneDisclosure summary="What agreements about it hold">
      <p>{sentence}</p>
      <p className="small">
        <Link to={address}>
          Every part of an agreement: what is on record for {place.name}, and what would be needed
        </Link>
      </p>
      <p className="small">
        <Link to={withQuery(paths.principles, { place: place.id })}>
          How partners work together: seven principles, and what the record holds on each
        </Link>
      </p>
    </PhoneDisclosure>
  </section>
);
