import { Link, useLocation } from 'react-router';

import { recordDay } from '#src/contract/plain/recordDay.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { dayChangeSentence, dayChangeWords } from '#src/narrative/register/registerViewWords.ts';
import { changeDatesAround, type ChangeDate } from '#src/record/changes/changeDates.ts';

import styles from './ChangeSteps.module.scss';
import type { RegisterView } from './useRegister.ts';

const MAX_HEIGHT_PX = 26;

const MIN_HEIGHT_PX = 6;

/** A tick whose height shows the share of cells that changed, from 0 to 1. */
function Tick({ share }: { readonly share: number }) {
  const height = Math.round(MIN_HEIGHT_PX + (MAX_HEIGHT_PX - MIN_HEIGHT_PX) * share);
  return (
    <svg width="8" height={MAX_HEIGHT_PX} aria-hidden="true">
      <rect x="0" y={MAX_HEIGHT_PX - height} width="8" height={height} fill="currentColor" />
    </svg>
  );
}

/**
 * Steps through the days on which the register changed: the one before, the one after, and all of
 * them as ticks, a year at a time. Plain links, so that the address holds the day.
 */
export function ChangeSteps({ view }: { readonly view: RegisterView }) {
  const { when, dates, system, places, services, linkToDay } = view;
  const { pathname } = useLocation();
  const { previous, current, next } = changeDatesAround(dates, when.asAt);
  const cells = places.length * services.length;
  const change = ({ day, cells: changed, placesBegin }: ChangeDate) => ({
    day,
    changed: changed.length,
    cells,
    places: placesBegin ? places.length : null,
  });
  if (dates.length === 0) return null;
  const first = Number(system.begins.slice(0, 4));
  const last = Number(recordDay(system).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
  return (
    <nav aria-label="Days on which the register changed" className={`screen-only ${styles.steps}`}>
      <p className={styles.pair}>
        {previous ? (
          <Link to={linkToDay(pathname, previous.day)} preventScrollReset>
            ← {formatDate(previous.day)}{' '}
            <span className="visually-hidden">(the change before)</span>
          </Link>
        ) : (
          <span className="secondary">No earlier change</span>
        )}
        {next ? (
          <Link to={linkToDay(pathname, next.day)} preventScrollReset>
            {formatDate(next.day)} → <span className="visually-hidden">(the next change)</span>
          </Link>
        ) : (
          <span className="secondary">No later change</span>
        )}
      </p>
      <ol className={styles.years}>
        {years.map((year) => (
          <li key={year}>
            <span className={`secondary ${styles.year}`}>{year}</span>
            <ol className={styles.ticks}>
              {dates
                .filter(({ day }) => day.startsWith(year))
                .map((date) => (
                  <li key={date.day}>
                    <Link
                      to={linkToDay(pathname, date.day)}
                      preventScrollReset
                      className={styles.tick}
                      title={formatDate(date.day)}
                      aria-label={`${formatDate(date.day)}: ${dayChangeWords(change(date))}`}
                      aria-current={date.day === when.asAt ? 'date' : undefined}
                    >
                      <Tick share={cells === 0 ? 0 : date.cells.length / cells} />
                    </Link>
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ol>
      {current && <p className={styles.what}>{dayChangeSentence(change(current))}</p>}
    </nav>
  );
}
