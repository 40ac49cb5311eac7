import { Link } from 'react-router';

import type { AsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Change } from '#src/contract/history.ts';
import { formatDate, formatWhenShort } from '#src/narrative/language/format.ts';

import { useAsAt } from './useAsAt.ts';
import styles from './WhatChanged.module.scss';

const changesApiParams = ({ asAt, isDefault }: AsAt) => (isDefault ? {} : { to: asAt });

/** The queries that `WhatChanged` reads. */
export const whatChangedQueries = (when: AsAt): CollectionQuery[] => [
  ['changes', changesApiParams(when)],
  ['services', {}],
  ['sources', {}],
];

/** Address of the page of changes, from the record's first day up to the day shown. */
const allChanges = (begins: string | undefined, when: AsAt): string =>
  withQuery(paths.changes, { from: begins, ...changesApiParams(when) });

/** The cells of the register that a change set: one by its name, many by their number. */
function Cells({ change }: { readonly change: Change }) {
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const [only] = change.ids.length === 1 ? change.places : [];
  const place = places.find(({ id }) => id === only);
  const service = services.find(({ id }) => id === change.services[0]);
  if (!place || !service) return ` (${change.ids.length} powers)`;
  return (
    <>
      {' '}
      <Link to={paths.cell(place.id, service.id)}>
        {place.name}: {service.name}
      </Link>
    </>
  );
}

/**
 * Decisions, agreements and events. Hops of a chain are left out, as each is an event too; and so are events on
 * the day and from the source of a decision, which say the same.
 */
function withoutRepeats(changes: readonly Change[]): Change[] {
  const shownAsDecisions = new Set(
    changes
      .filter(({ kind }) => kind === 'decision')
      .map(({ on, sources }) => `${on} ${sources[0]?.source}`),
  );
  return changes.filter(
    ({ kind, on, sources }) =>
      kind === 'decision' ||
      kind === 'agreement' ||
      (kind === 'event' && !shownAsDecisions.has(`${on} ${sources[0]?.source}`)),
  );
}

/** The newest things that became known up to the as-at date, each with its source. */
export function WhatChanged({ most }: { readonly most: number }) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const { items: changes } = useCollection('changes', changesApiParams(when));
  const { items: sources } = useCollection('sources');
  const shown = withoutRepeats(changes).slice(0, most);
  return (
    <>
      <ol className={`plain-list ${styles['changes']}`}>
        {shown.map((change) => {
          const source = sources.find(({ id }) => id === change.sources[0]?.source);
          return (
            <li key={`${change.kind} ${change.ids[0]} ${change.on}`}>
              <span className={`secondary figure ${styles['date']}`}>
                {formatWhenShort(change.on)}
              </span>{' '}
              <span>
                {change.title}
                {change.kind === 'decision' && <Cells change={change} />}{' '}
                {source && source.address !== null && (
                  <a href={source.address} className={`small ${styles['source']}`}>
                    source<span className="visually-hidden">: {source.title}</span>
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length === 0 && (
        <p className="secondary">Nothing was found up to {formatDate(when.asAt)}.</p>
      )}
      <p className="screen-only">
        <Link to={allChanges(system?.begins, when)}>All changes</Link>
      </p>
    </>
  );
}
