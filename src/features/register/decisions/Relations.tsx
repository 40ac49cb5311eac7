import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Decision } from '#src/contract/register.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';

import type { RelationLine } from './relationLines.ts';

type Props = {
  readonly of: Pick<Decision, 'place' | 'service'>;
  readonly lines: readonly RelationLine[];
};

/** How a decision relates to others, each on a line; what is about another cell leads there. */
export function Relations({ of, lines }: Props) {
  const when = useAsAt();
  return lines.map(({ text, place, service, decision }) => (
    <p key={`${decision} ${text}`}>
      {text}
      {(place !== of.place || service !== of.service) && (
        <>
          {' '}
          <Link className="screen-only" to={when.linkTo(paths.cell(place, service))}>
            See it in the register
          </Link>
        </>
      )}
    </p>
  ));
}
