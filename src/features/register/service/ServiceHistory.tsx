import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Change } from '#src/contract/history.ts';
import type { Decision } from '#src/contract/register.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { everyPlace } from '#src/narrative/places/placesWords.ts';
import { decisionNotes } from '#src/narrative/register/decisionNotes.ts';
import { Relations } from '#src/features/register/decisions/Relations.tsx';
import type { RelationLines } from '#src/features/register/decisions/relationLines.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { StatusChip } from '#src/ui/status/StatusChip.tsx';

import styles from './ServiceHistory.module.scss';
import type { ServiceDetail } from './useService.ts';

type Props = {
  readonly detail: ServiceDetail;
  readonly relations: RelationLines;
  readonly numbers: SourceNumbers;
};

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

/** How the decisions of a change relate to others, and their area, money, advice and pages, each once. */
function Details({
  decisions,
  relations,
}: {
  readonly decisions: readonly Decision[];
  readonly relations: RelationLines;
}) {
  const lines = decisions.flatMap((decision) =>
    (relations[decision.id] ?? []).map((line) => ({ of: decision, line })),
  );
  const notes = new Set(
    decisions.flatMap(decisionNotes).map(({ name, words }) => `${name}: ${words}`),
  );
  const pages = new Set(decisions.flatMap(({ page }) => page ?? []));
  return (
    <div className="small">
      {[...new Map(lines.map((one) => [one.line.text, one])).values()].map(({ of, line }) => (
        <Relations key={line.text} of={of} lines={[line]} />
      ))}
      {[...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {[...pages].map((page) => (
        <p key={page}>
          A page about it: <a href={page}>{page}</a>
        </p>
      ))}
    </div>
  );
}

/** Decisions about one service in any place, and the hops of its chain, newest first. */
export function ServiceHistory({ detail, relations, numbers }: Props) {
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
            <div>
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
              {change.kind === 'decision' && (
                <Details
                  decisions={decisions.filter(({ id }) => change.ids.includes(id))}
                  relations={relations}
                />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
