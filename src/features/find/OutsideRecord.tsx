import { useCollection } from '#src/client/useCollection.ts';

import styles from './FindResults.module.scss';
import type { Finding } from './matching/FindEntry.ts';

type Props = { readonly findings: readonly Finding[] };

/** What was asked for and is not in the record, and the source that says who would know. */
export function OutsideRecord({ findings }: Props) {
  const [system] = useCollection('system').items;
  const { items: sources } = useCollection('sources');
  const decider = sources.find(({ id }) => id === system?.deciderSource);
  return (
    <>
      <ul className={`plain-list ${styles['results']}`}>
        {findings.map(({ id, title, says }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className="secondary">{says}</span>
          </li>
        ))}
      </ul>
      {decider && (
        <p>
          <a href={decider.address ?? undefined}>{decider.title}</a>, {decider.publisher}
        </p>
      )}
    </>
  );
}
