import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { FindField } from '#src/features/find/FindField.tsx';
import { questionOf } from '#src/features/find/findGroups.ts';
import { FIND_QUERIES } from '#src/features/find/findQueries.ts';
import { FindResults } from '#src/features/find/FindResults.tsx';
import { createFinder } from '#src/features/find/matching/createFinder.ts';
import { findEntries } from '#src/features/find/matching/findEntries.ts';
import { Districts } from '#src/features/find/postcode/Districts.tsx';
import { fullPostcode, isHalfPostcode } from '#src/features/find/postcode/postcode.ts';
import { PostcodeLookup } from '#src/features/find/postcode/PostcodeLookup.tsx';
import { useFindData } from '#src/features/find/useFindData.ts';
import { findSentence, unmatchedSentence } from '#src/narrative/site/findSentence.ts';

import styles from './FindPage.module.scss';

const TITLE = 'Find a place or service';
const WHAT =
  'Search places and their districts, old and new, services, outcomes, people, events and what could not be found.';

export const queryParams = ['q'];

export const loader = pageLoader(async ({ loadAll, search }) => {
  await loadAll(FIND_QUERIES);
  const question = questionOf(search);
  return {
    title: question ? `“${question}”: search` : TITLE,
    description: WHAT,
    noIndex: question !== '',
  };
});

/** The search: the findings for a question; without one, all places, services and outcomes. */
export function Component() {
  const [search] = useSearchParams();
  const question = questionOf(search);
  return (
    <article>
      <h1>{TITLE}</h1>
      <div className="card">
        <FindField variant="page" question={question} />
      </div>
      {question ? <Answer question={question} /> : <Everything />}
    </article>
  );
}

function Answer({ question }: { readonly question: string }) {
  const { system, places, areas, services, indicators, people, events, unknowns } = useFindData();
  const find = useMemo(
    () =>
      createFinder(
        findEntries({ system, places, areas, services, indicators, people, events, unknowns }),
      ),
    [system, places, areas, services, indicators, people, events, unknowns],
  );
  const postcode = fullPostcode(question);
  if (postcode !== null) return <PostcodeLookup postcode={postcode} />;
  const { findings, unmatched } = find(question);
  return (
    <>
      <p className="lead" role="status">
        {findSentence(question, findings.length)}
        {findings.length > 0 && unmatched.length > 0 && ` ${unmatchedSentence(unmatched)}`}
      </p>
      <FindResults findings={findings} />
      {findings.length === 0 && (
        <section className="card">
          <h2>What you can try</h2>
          <p>
            {isHalfPostcode(question)
              ? 'The first half of a postcode is not in one place. Search for a town or district, or choose your place:'
              : 'Search for a district, a service such as “dentist” or an outcome such as “smoking”, or choose your place:'}
          </p>
          <Districts places={places} areas={areas} />
          <p>
            That nothing matches does not mean that nothing exists: see{' '}
            <Link to={paths.unknowns}>what we could not find</Link>.
          </p>
        </section>
      )}
    </>
  );
}

function Everything() {
  const { places, areas, services, indicators } = useFindData();
  return (
    <>
      <p className="lead">{WHAT}</p>
      <section className="card">
        <h2>Places</h2>
        <Districts places={places} areas={areas} />
      </section>
      <div className={styles['columns']}>
        <section className="card">
          <h2>Services</h2>
          <ul>
            {services.map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.service(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
        <section className="card">
          <h2>Outcomes</h2>
          <ul>
            {indicators.map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.outcome(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
