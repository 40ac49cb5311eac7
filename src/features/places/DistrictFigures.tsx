import { Fragment } from 'react';
import { Link } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import type { Place } from '#src/contract/place.ts';
import { compareAddress } from '#src/figures/comparison/compareAddress.ts';

/** Links to the figures of a place’s districts, present and former, beside its own; none without any. */
export function DistrictFigures({ place }: { readonly place: Place }) {
  const { items: areas } = useCollection('areas');
  const { items: latest } = useCollection('observations', { period: 'latest' });
  const districts = areas.filter(
    ({ code }) =>
      [...place.districts, ...place.formerDistricts].includes(code) &&
      latest.some(({ area }) => area === code),
  );
  if (districts.length === 0) return null;
  return (
    <p className="small screen-only">
      Districts with figures of their own:{' '}
      {districts.map(({ code, name, kind }, n) => (
        <Fragment key={code}>
          {n > 0 && ', '}
          {kind === 'former-district' && 'the former '}
          <Link to={compareAddress({ areas: [code, place.id] })}>{name}</Link>
        </Fragment>
      ))}
    </p>
  );
}
