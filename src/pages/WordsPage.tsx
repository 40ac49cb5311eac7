import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';
import { StatusMeanings } from '#src/ui/status/StatusMeanings.tsx';

import styles from './WordsPage.module.scss';

const LEAD =
  'What words mean on these pages. A number leads to the source that says so; where there is none, the words are our own.';

export const loader = pageLoader(async ({ load }) => {
  await Promise.all([load('glossary'), load('sources')]);
  return { title: 'The words used here', description: LEAD };
});

/** The statuses and the record's glossary, each word with an address of its own. */
export function Component() {
  const { items: terms } = useCollection('glossary');
  const { items: sources } = useCollection('sources');
  const numbers = numberSources(
    sources,
    terms.flatMap((term) => term.sources),
  );
  return (
    <article>
      <h1>The words used here</h1>
      <p className="lead">{LEAD}</p>
      <section className="card" aria-labelledby="statuses">
        <h2 id="statuses">Statuses</h2>
        <p className="measure">
          Where a service stands in a place. No national list of such statuses exists; these are a
          choice made for this record. <Link to={paths.register}>The register</Link> shows them.
        </p>
        <StatusMeanings
          statuses={[...STATUSES, null]}
          hasIds
          className={`definitions ${styles['words']}`}
        />
      </section>
      {[...Map.groupBy(terms, ({ group }) => group)].map(([group, own]) => (
        <section key={group} className="card" aria-label={group}>
          <h2>{group}</h2>
          <dl className={`definitions ${styles['words']}`}>
            {own.map(({ id, term, meaning, basis, sources: cited }) => (
              <div
                key={id}
                id={id}
                className={basis === 'illustrative' ? 'illustrative' : undefined}
              >
                <dt>{term}</dt>
                <dd>
                  {meaning} <Cite citations={cited} numbers={numbers} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </article>
  );
}
