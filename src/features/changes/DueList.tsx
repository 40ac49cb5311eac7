import { Link } from 'react-router';

import type { AsAtDate } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { asAtParam } from '#src/addresses/asAt.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { daysWords, isOverdue } from '#src/narrative/changes/dueSentences.ts';
import { formatDateShort, joinWords } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import type { DueItem } from '#src/record/changes/dueItems.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './ChangeSection.module.scss';

type Props = {
  /** Longest overdue first. */
  readonly items: readonly DueItem[];
  readonly when: AsAtDate;
  readonly numbers: SourceNumbers;
  /** Whether everything in this record is made up. */
  readonly illustrative: boolean;
};

/** What is due, longest overdue first: what, where, how late, and whose it is, with its source. */
export function DueList({ items, when, numbers, illustrative }: Props) {
  const { items: decisions } = useCollection('decisions');
  const { items: priorities } = useCollection('priorities', asAtParam(when));
  const { items: dates } = useCollection('agreement-dates', asAtParam(when));
  if (items.length === 0) return null;
  return (
    <ol className={`plain-list ${styles.changes}`}>
      {items.map((item) => {
        const entry = [...decisions, ...priorities, ...dates].find(({ id }) => id === item.id);
        return (
          <li key={`${item.kind} ${item.id}`} className={illustrative ? 'illustrative' : undefined}>
            <span className="secondary figure">{formatDateShort(item.on)}</span>{' '}
            <div>
              <p>
                <DueName item={item} when={when} />
                {entry && <Cite citations={entry.sources} numbers={numbers} />}
              </p>
              <p className={styles.about}>
                {isOverdue(item) ? <b>{daysWords(item, when)}</b> : daysWords(item, when)}
                <span className="secondary">
                  {' · '}
                  {item.kind === 'review' ? 'Decided by ' : 'Owner: '}
                  {item.owner ?? 'not stated'}
                </span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What is due, as a link to where it stands: a cell, a place's priorities, or an agreement. */
function DueName({ item, when }: { readonly item: DueItem; readonly when: AsAtDate }) {
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: priorities } = useCollection('priorities', asAtParam(when));
  const { items: dates } = useCollection('agreement-dates', asAtParam(when));
  const date = dates.find(({ id }) => id === item.id);
  const [id = ''] = item.places;
  const place = joinWords(
    places.filter((one) => item.places.includes(one.id)).map(({ name }) => name),
  );
  if (date)
    return (
      <Link to={withQuery(paths.agreement(date.agreement), asAtParam(when))}>
        {date.what === null ? 'Renewal or end: ' : `Review: ${date.what}, `}
        {date.name} in {place}
      </Link>
    );
  if (item.kind === 'review' && item.service !== null) {
    const service = services.find((one) => one.id === item.service);
    return (
      <Link to={withQuery(paths.cell(id, item.service), asAtParam(when))}>
        Review: {service?.inSentence ?? item.service} in {place}
      </Link>
    );
  }
  return (
    <>
      <Link to={withQuery(paths.priorities, { ...asAtParam(when), place: id })}>
        Priority in {place}
      </Link>
      : {priorities.find((one) => one.id === item.id)?.text}
    </>
  );
}
