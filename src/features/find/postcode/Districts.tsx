import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Area, Place } from '#src/contract/place.ts';

import { districtsOf } from '#src/features/find/entries/placeTerms.ts';

type Props = { readonly places: readonly Place[]; readonly areas: readonly Area[] };

/** Every place with its districts, present and former, for readers who know only their district. */
export const Districts = ({ places, areas }: Props) => (
  <ul>
    {places.map((place) => {
      const parts = place.footprint.filter(({ extent }) => extent === 'part');
      const names = [
        ...parts.flatMap(({ area }) => {
          const name = areas.find(({ code }) => code === area)?.name;
          return name === undefined ? [] : [`part of ${name}`];
        }),
        ...districtsOf(place, areas).map(({ name, kind }) =>
          kind === 'former-district' ? `the former ${name}` : name,
        ),
      ];
      return (
        <li key={place.id}>
          <Link to={paths.place(place.id)}>{place.name}</Link>
          {names.length > 0 && `: ${names.join(', ')}`}
        </li>
      );
    })}
  </ul>
);
