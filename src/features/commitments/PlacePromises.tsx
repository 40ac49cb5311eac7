import type { ComponentProps } from 'react';

import { Commitments } from './Commitments.tsx';
import { Priorities } from './Priorities.tsx';

type Props = ComponentProps<typeof Commitments> & ComponentProps<typeof Priorities>;

/** The commitments and priorities of one place. */
export const PlacePromises = ({
  commitments,
  people,
  priorities,
  unknowns,
  notFound,
  asAt,
  numbers,
}: Props) => (
  <>
    <h3>Commitments by the director</h3>
    <Commitments commitments={commitments} people={people} unknowns={unknowns} numbers={numbers} />
    <h3>Priorities the place agreed</h3>
    <Priorities priorities={priorities} notFound={notFound} asAt={asAt} numbers={numbers} />
  </>
);
