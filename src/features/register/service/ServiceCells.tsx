import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Place } from '#src/contract/place.ts';
import { CellStatus } from '#src/features/register/CellStatus.tsx';
import { shortBody } from '#src/narrative/register/shortBody.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { sharedConflicts } from '#src/record/register/sharedConflicts.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './ServiceCells.module.scss';
import type { ServiceDetail } from './useService.ts';

type Props = { readonly detail: ServiceDetail; readonly numbers: SourceNumbers };

/** The places’ cells of one service side by side: status, since when, who decides. */
export function ServiceCells({ detail, numbers }: Props) {
  const { cells, places, service, system, when } = detail;
  const shared = cells.length > 1 ? sharedConflicts(cells) : [];
  const placeOf = (id: string): Place | undefined => places.find((place) => place.id === id);
  return (
    <>
      <ul className={`plain-list ${styles['cells']}`}>
        {cells.map((cell) => (
          <li
            key={cell.place}
            className={cell.basis === 'illustrative' ? 'illustrative' : undefined}
          >
            <h3>
              <Link to={when.linkTo(paths.cell(cell.place, service.id))}>
                {placeOf(cell.place)?.name ?? cell.place}
                <span className="visually-hidden">: {service.inSentence} there</span>
              </Link>
            </h3>
            <CellStatus
              cell={cell}
              flags={{
                disputed: cell.conflicts.some((id) => !shared.includes(id)),
                changed: null,
              }}
            />
            <p>
              <span className="secondary">{when.isDefault ? 'Decides' : 'Decided'}:</span>{' '}
              {shortBody(cell.decides, system)}
              <Cite citations={cell.sources} numbers={numbers} />
            </p>
            {cell.reviewOn && (
              <p className="secondary small">
                {cell.overdue ? 'Review was due' : 'Review due'} {formatDate(cell.reviewOn)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {shared.length > 0 && (
        <p className="small">
          <strong>Sources conflict</strong> about all of them: <a href="#conflicts">see below</a>.
        </p>
      )}
    </>
  );
}
