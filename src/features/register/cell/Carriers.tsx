import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';

/** The part of an agreement that carries a cell, or would, in words. */
export type CarrierLine = {
  readonly agreement: string;
  readonly part: string;
  readonly name: string;
  readonly state: string;
};

/** The parts of agreements about a place that carry one of its cells, or would; nothing without any. */
export const Carriers = ({ lines }: { readonly lines: readonly CarrierLine[] }) =>
  lines.length > 0 && (
    <>
      <h2>The part of an agreement that carries it, or would</h2>
      <ul>
        {lines.map(({ agreement, part, name, state }) => (
          <li key={agreement}>
            <Link to={paths.agreementPart(agreement, part)}>{name}</Link>
            {` – ${state}`}
          </li>
        ))}
      </ul>
    </>
  );
