import { Link } from 'react-router';

import type { Status } from '#src/contract/plain/words.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import type { StatusChoice } from '#src/figures/register/registerParams.ts';
import { StatusSwatch } from '#src/ui/status/StatusChip.tsx';
import { STATUS_TINTS } from '#src/ui/status/statusTints.ts';

import styles from './StatusCounts.module.scss';

type Props = {
  readonly cells: readonly Pick<RegisterCell, 'status'>[];
  /** The status that is chosen; null: none. */
  readonly chosen?: StatusChoice | null;
  /** Address of the register with a status chosen; null: with none. */
  readonly linkTo: (status: StatusChoice | null) => string;
};

const coloursOf = (status: Status | null) =>
  status
    ? {
        fill: `var(--status-${STATUS_TINTS[status]}-fill)`,
        stroke: `var(--status-${STATUS_TINTS[status]}-edge, var(--status-${STATUS_TINTS[status]}-fill))`,
      }
    : { fill: 'var(--nhs-border)' };

/** How many cells have each status: a bar, and counts that are the register's filter. One status is one line. */
export function StatusCounts({ cells, chosen = null, linkTo }: Props) {
  const counts = statusCounts(cells);
  const [only] = counts;
  const words = ({ key, count }: (typeof counts)[number]) => (
    <>
      <StatusSwatch status={key} /> <b className="figure">{count}</b>{' '}
      {statusLabel(key).toLowerCase()}
    </>
  );
  if (!only) return null;
  if (counts.length === 1 && chosen === null) return <p>{words(only)}</p>;
  const share = (part: readonly { count: number }[]) =>
    `${(100 * part.reduce((sum, { count }) => sum + count, 0)) / cells.length}%`;
  return (
    <>
      <svg className={styles.bar} aria-hidden="true">
        {counts.map((one, index) => (
          <svg
            key={one.key ?? 'none'}
            x={share(counts.slice(0, index))}
            width={share([one])}
            height="100%"
          >
            <rect {...coloursOf(one.key)} />
          </svg>
        ))}
      </svg>
      <ul className={`plain-list ${styles.counts}`} aria-label="Statuses: show one of them">
        {counts.map((one) => {
          const status = one.key ?? 'none';
          return (
            <li key={status}>
              <Link
                to={linkTo(status === chosen ? null : status)}
                aria-current={status === chosen ? 'true' : undefined}
                preventScrollReset
              >
                {words(one)}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
