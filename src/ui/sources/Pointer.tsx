import type { Citation } from '#src/contract/basics.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import { Cite } from './Cite.tsx';

type Props = { readonly citations: readonly Citation[]; readonly numbers: SourceNumbers };

/** Where in its sources something stands, and their numbers: `Slide 5 [1]`. */
export const Pointer = ({ citations, numbers }: Props) => (
  <span className="secondary small">
    {[...new Set(citations.map(({ where }) => where))].join('; ')}
    <Cite citations={citations} numbers={numbers} />
  </span>
);
