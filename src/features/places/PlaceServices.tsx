import { Link } from 'react-router';

import type { Place } from '#src/contract/place.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { sharedConflicts } from '#src/record/register/sharedConflicts.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { CellFlag } from '#src/ui/status/CellFlag.tsx';
import { StatusChip } from '#src/ui/status/StatusChip.tsx';

import styles from './PlaceServices.module.scss';

type Props = {
  readonly place: Place;
  readonly services: readonly Service[];
  readonly cells: readonly RegisterCell[];
  readonly numbers: SourceNumbers;
  readonly heading: string;
  readonly linkTo: (service: string) => string;
};

/** Who decides about each service in one place, with status and aim. */
export function PlaceServices({ place, services, cells, numbers, heading, linkTo }: Props) {
  const shared = sharedConflicts(cells);
  // A phone says it once then, above the statuses.
  const isSame = new Set(cells.map(({ decides }) => decides)).size === 1;
  return (
    <>
      {isSame && cells[0] && (
        <p className={styles['everywhere']}>
          {heading}, about every service: <b>{cells[0].decides}</b>
        </p>
      )}
      <table className={isSame ? `${styles['services']} ${styles['same']}` : styles['services']}>
        <caption className="visually-hidden">
          Who decides about each service in {place.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">{heading}</th>
            <th scope="col">Status</th>
            <th scope="col">Accountable</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => {
            const cell = cells.find((item) => item.service === service.id);
            if (!cell) return null;
            return (
              <tr
                key={service.id}
                className={cell.basis === 'illustrative' ? 'illustrative' : undefined}
              >
                <th scope="row">
                  <Link to={linkTo(service.id)}>{service.name}</Link>
                </th>
                <td data-label={heading}>
                  {cell.decides}
                  {cell.aim && <span className={styles['aim']}>{`Aim: ${cell.aim}`}</span>}
                </td>
                <td data-label="Status">
                  <StatusChip status={cell.status} />{' '}
                  <span className={styles['since']}>
                    {cell.since && formatDate(cell.since)}
                    <Cite citations={cell.sources} numbers={numbers} />
                  </span>
                  {cell.overdue && cell.reviewOn && (
                    <CellFlag kind="overdue"> since {formatDate(cell.reviewOn)}</CellFlag>
                  )}
                  {cell.conflicts.some((id) => !shared.includes(id)) && (
                    <CellFlag kind="disputed" />
                  )}
                </td>
                <td data-label="Accountable">{cell.accountable}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shared.length > 0 && (
        <p className={`small ${styles['shared']}`}>
          <strong>Sources conflict</strong> about every service here: open one{' '}
          <span className="print-only">online </span>to read what each says.
        </p>
      )}
    </>
  );
}
