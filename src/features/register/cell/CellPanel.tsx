import { Fragment } from 'react';
import { useHref } from 'react-router';

import { calendarPath } from '#src/addresses/followPaths.ts';
import { INSTRUMENTS } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { decisionNotes } from '#src/narrative/register/decisionNotes.ts';
import { Relations } from '#src/features/register/decisions/Relations.tsx';
import type { RelationLines } from '#src/features/register/decisions/relationLines.ts';
import { DecisionsSeen } from '#src/features/register/DecisionsSeen.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';
import { StatusChip } from '#src/ui/status/StatusChip.tsx';

import styles from './CellPanel.module.scss';
import { Carriers, type CarrierLine } from './Carriers.tsx';
import { Chain } from './Chain.tsx';
import { Conflicts } from './Conflicts.tsx';
import type { CellDetail } from './useCell.ts';

const NOT_STATED = <span className="secondary">not stated</span>;

type Props = {
  readonly detail: CellDetail;
  readonly carriers: readonly CarrierLine[];
  readonly relations: RelationLines;
};

/** One cell in full: who decides on the date, the chain, decisions, reserved matters, sources. */
export function CellPanel({ detail, carriers, relations }: Props) {
  const { when, service, cell, decisions, current, hops, conflicts, seen, sources, sentence } =
    detail;
  const calendar = useHref(calendarPath({ place: { id: cell.place } }));
  const numbers = numberSources(sources, [
    ...decisions.flatMap((decision) => decision.sources),
    ...hops.flatMap((hop) => hop.sources),
    ...seen.flatMap((one) => one.sources),
    ...conflicts.flatMap(({ statements }) => statements.map(({ source }) => source)),
  ]);

  return (
    <>
      <p className="lead" data-shown>
        {sentence}
      </p>
      {!cell.sourceDated && (
        <p className="secondary small">
          The source’s publication date is not known, so this counts from the date it took effect.
        </p>
      )}
      {service.note && <p className="secondary small">{service.note}</p>}

      <h2>Who may decide, and who answers</h2>
      <Chain hops={hops} numbers={numbers} />

      <DecisionsSeen seen={seen} numbers={numbers} />

      <h2>Decisions and announcements</h2>
      {decisions.length === 0 && (
        <p>
          No decision found as at {formatDate(when.asAt)}. That is not proof that there is none.
        </p>
      )}
      <ol className={`plain-list ${styles['decisions']}`}>
        {decisions.map((decision) => (
          <li
            key={decision.id}
            className={decision.basis === 'illustrative' ? 'illustrative' : undefined}
          >
            <h3>
              <StatusChip status={decision.status} />
              <span className="visually-hidden">, </span> {formatDate(decision.from)}
              {decision.basis === 'illustrative' && (
                <span className="secondary"> (illustrative)</span>
              )}
            </h3>
            <p>
              {decision.summary}
              <Cite citations={decision.sources} numbers={numbers} />
            </p>
            <Relations of={decision} lines={relations[decision.id] ?? []} />
            <dl className={styles['facts']}>
              <dt>Decided by</dt>
              <dd>{decision.decidedBy}</dd>
              {decisionNotes(decision).map(({ name, words }) => (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{words}</dd>
                </Fragment>
              ))}
              <dt>Instrument (the legal means)</dt>
              <dd>{decision.instrument ? INSTRUMENTS[decision.instrument] : NOT_STATED}</dd>
              {decision.conditions.length > 0 && (
                <>
                  <dt>Conditions</dt>
                  <dd>
                    <ul>
                      {decision.conditions.map((condition) => (
                        <li key={condition}>{condition}</li>
                      ))}
                    </ul>
                  </dd>
                </>
              )}
              <dt>Reserved matters (what the delegator kept)</dt>
              <dd>
                {decision.reservedMatters === null && NOT_STATED}
                {decision.reservedMatters?.length === 0 && 'none'}
                {decision.reservedMatters && decision.reservedMatters.length > 0 && (
                  <ul>
                    {decision.reservedMatters.map((matter) => (
                      <li key={matter}>{matter}</li>
                    ))}
                  </ul>
                )}
              </dd>
              <dt>Review date</dt>
              <dd>
                {decision.reviewOn ? formatDate(decision.reviewOn) : NOT_STATED}
                {decision === current && cell.overdue && <strong> – overdue</strong>}
                {decision === current && decision.reviewOn && (
                  <span className="small screen-only">
                    {' '}
                    <a href={calendar}>
                      Review dates in {detail.place.name} as a calendar file (.ics)
                    </a>
                  </span>
                )}
              </dd>
              <dt>Where in the source</dt>
              <dd>{decision.sources.map(({ where }) => where).join('; ')}</dd>
              {decision.page !== undefined && (
                <>
                  <dt>A page about it</dt>
                  <dd>
                    <a href={decision.page}>{decision.page}</a>
                  </dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>

      <Carriers lines={carriers} />

      {conflicts.length > 0 && (
        <>
          <h2>Where sources don’t agree</h2>
          <Conflicts conflicts={conflicts} numbers={numbers} />
        </>
      )}
      <SourceList numbers={numbers} />
    </>
  );
}
