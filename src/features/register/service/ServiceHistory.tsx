import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Change } from '#src/contract/history.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { everyPlace } from '#src/narrative/places/placesWords.ts';
import { Cite } from '#src/ui/Cite.tsx';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';

import styles from './ServiceHistory.module.scss';
import type { ServiceDetail } from './useService.ts';

type Props = { readonly detail: ServiceDetail; readonly numbers: SourceNumbers };

/** The places whose cells a change set, each with a link to its cell; or how many, if it is all. */
function Where({ detail, change }: { readonly detail: ServiceDetail; readonly change: Change }) {
  const { places, service, when } = detail;
  const own = places.filter(({ id }) => change.places.includes(id));
  if (own.length > 2 && own.length === places.length)
    return <> in {everyPlace(own.map(({ name }) => name))}</>;
  return (
    <>
      {' in '}
      {own.map((place, index) => (
        <span key={place.id}>
          {index > 0 && (index === own.length - 1 ? ' and ' : ', ')}
          <Link to={when.linkTo(paths.cell(place.id, service.id))}>{place.name}</Link>
        </span>
      ))}
    </>
  );
}

/** Decisions about one service in any place, and the hops of its chain, newest first. */
export function ServiceHistory({ detail, numbers }: Props) {
  const { decisions, history, service, when } = detail;
  if (history.length === 0)
    return (
      <p>
        No decision or announcement was found as at {formatDate(when.asAt)}. That is not proof that
        there is none.
      </p>
    );
  return (
    <ol className={`plain-list ${styles['history']}`}>
      {history.map((change) => {
        const decision = decisions.find(({ id }) => id === change.ids[0]);
        const illustrative = (decision ?? service).basis === 'illustrative';
        return (
          <li
            key={`${change.kind} ${change.ids[0]} ${change.on}`}
            className={illustrative ? 'illustrative' : undefined}
          >
            <span className={`secondary figure ${styles['date']}`}>{formatDate(change.on)}</span>
            <span>
              {change.kind === 'decision' && decision && (
                <strong className={styles['status']}>
                  <StatusChip status={decision.status} />
                  <Where detail={detail} change={change} />
                </strong>
              )}
              {change.title}
              {/[.!?]$/.test(change.title) ? '' : '.'}
              <Cite citations={change.sources} numbers={numbers} />
              {illustrative && <span className="secondary small"> Illustrative.</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
