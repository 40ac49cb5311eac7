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
    <p className="small">
      The part of an agreement that carries it, or would:{' '}
      {lines.map(({ agreement, part, name, state }, index) => (
        <span key={agreement}>
          {index > 0 && '; '}
          <Link to={paths.agreementPart(agreement, part)}>{name}</Link>, {state}
        </span>
      ))}
      .
    </p>
  );
