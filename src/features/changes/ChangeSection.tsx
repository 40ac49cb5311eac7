import { Fragment } from 'react';
import { Link } from 'react-router';

import { registerOnDay } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Change } from '#src/contract/history.ts';
import { KIND_TITLES } from '#src/narrative/changes/changeKinds.ts';
import { becameWords, knownSinceSentence } from '#src/narrative/changes/changesSentence.ts';
import {
  capitalise,
  formatCount,
  formatWhenShort,
  joinWords,
} from '#src/narrative/language/format.ts';
import type { ChangeGroup } from '#src/record/changes/changeGroups.ts';
import type { ChangeRow } from '#src/record/changes/changeRows.ts';
import { lastDay } from '#src/record/dates.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { StatusSwatch } from '#src/ui/status/StatusChip.tsx';

import styles from './ChangeSection.module.scss';

/** Where a decision set more cells than this, they are counted instead of named. */
const MAX_NAMED_CELLS = 4;

/** Which cells of the register a decision set, and to what status. */
function Cells({ row, latest }: { readonly row: ChangeRow; readonly latest: string }) {
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { cells, status, knownFrom } = row;
  if (status === null) return null;
  const placeName = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const inPlaces = joinWords([...new Set(cells.map(({ place }) => placeName(place)))]);
  return (
    <p className={styles.about}>
      <StatusSwatch status={status} /> {capitalise(becameWords(status))}:{' '}
      {cells.length > MAX_NAMED_CELLS ? (
        <>
          <Link to={registerOnDay(knownFrom, latest)}>
            {formatCount(cells.length, 'power', 'powers')}
          </Link>{' '}
          in {inPlaces}
        </>
      ) : (
        cells.map(({ place, service }, index) => (
          <span key={`${place} ${service}`}>
            {index > 0 && ', '}
            <Link to={paths.cell(place, service)}>
              {placeName(place)}: {services.find(({ id }) => id === service)?.name ?? service}
            </Link>
          </span>
        ))
      )}
    </p>
  );
}

/** Tells links to agreements apart. */
const agreementLink = ({ title }: Change) => (
  <>
    The agreement<span className="visually-hidden"> ({title})</span>
  </>
);

/** Links to the pages about a change that set no cell. */
function About({ change }: { readonly change: Change }) {
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: indicators } = useCollection('indicators');
  const [id] = change.ids;
  const links = {
    decision: [],
    event: places
      .filter((place) => change.places.includes(place.id) && change.places.length < places.length)
      .map((place) => ({ to: paths.place(place.id), name: place.name })),
    agreement: [{ to: paths.agreement(id ?? ''), name: agreementLink(change) }],
    chain: services
      .filter((service) => service.id === id)
      .map((service) => ({ to: paths.service(service.id), name: service.name })),
    release: indicators
      .filter((indicator) => indicator.id === id)
      .map((indicator) => ({ to: paths.outcome(indicator.id), name: indicator.shortName })),
  }[change.kind];
  if (links.length === 0) return null;
  return (
    <p className={styles.about}>
      {links.map(({ to, name }, index) => (
        <span key={to}>
          {index > 0 && ', '}
          <Link to={to}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

type Props = {
  readonly group: ChangeGroup;
  readonly latest: string;
  readonly numbers: SourceNumbers;
  /** Whether everything in this record is made up. */
  readonly illustrative: boolean;
};

/** The changes of one kind, newest first, year by year, each with its source. */
export function ChangeSection({ group, latest, numbers, illustrative }: Props) {
  const { kind, rows } = group;
  if (rows.length === 0) return null;
  const years = [...Map.groupBy(rows, ({ change }) => lastDay(change.on).slice(0, 4))];
  return (
    <section className="card" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{KIND_TITLES[kind]}</h2>
      {years.map(([year, ofYear]) => (
        <Fragment key={year}>
          {years.length > 1 && <h3>{year}</h3>}
          <ol className={`plain-list ${styles.changes}`}>
            {ofYear.map((row) => {
              const { change, knownFrom, isLate } = row;
              return (
                <li
                  key={`${change.on} ${change.ids[0]}`}
                  className={illustrative ? 'illustrative' : undefined}
                >
                  <span className="secondary figure">{formatWhenShort(change.on)}</span>{' '}
                  <div>
                    <p>
                      {change.title}
                      <Cite citations={change.sources} numbers={numbers} />
                    </p>
                    <Cells row={row} latest={latest} />
                    <About change={change} />
                    {isLate && <p className="secondary small">{knownSinceSentence(knownFrom)}</p>}
                  </div>
                </li>
              );
            })}
          </ol>
        </Fragment>
      ))}
    </section>
  );
}
