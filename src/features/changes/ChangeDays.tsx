import { Link } from 'react-router';

import { registerOnDay } from '#src/addresses/asAt.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { dayChangeWords } from '#src/narrative/register/registerViewWords.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';

import styles from './ChangeDays.module.scss';

type Props = { readonly from: string; readonly to: string; readonly isWhole: boolean };

/** The days, from one to another, on which the register changed; each links to the register then. */
export function ChangeDays({ from, to, isWhole }: Props) {
  const { items: system } = useCollection('system');
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: decisions } = useCollection('decisions');
  const { items: sources } = useCollection('sources');
  const days = changeDates({ system, places, services, decisions, sources })
    .filter(({ day }) => (isWhole ? day >= from : day > from) && day <= to)
    .reverse();
  const latest = system[0] ? recordDay(system[0]) : to;
  if (days.length === 0)
    return (
      <p>
        The register reads the same throughout.{' '}
        <Link to={registerOnDay(to, latest)}>See it as at {formatDate(to)}</Link>.
      </p>
    );
  return (
    <ul className={styles.days}>
      {days.map(({ day, cells, placesBegin }) => (
        <li key={day}>
          <Link to={registerOnDay(day, latest)}>{formatDate(day)}</Link>{' '}
          <span className="secondary">
            {dayChangeWords({
              day,
              changed: cells.length,
              cells: places.length * services.length,
              places: placesBegin ? places.length : null,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
