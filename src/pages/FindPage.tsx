import { Link, useLoaderData, useSearchParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { FindField } from '#src/features/find/FindField.tsx';
import { questionOf } from '#src/features/find/findGroups.ts';
import { FindResults } from '#src/features/find/FindResults.tsx';
import type { FindResult } from '#src/features/find/matching/createFinder.ts';
import { Districts } from '#src/features/find/postcode/Districts.tsx';
import { isHalfPostcode, splitPostcode } from '#src/features/find/postcode/postcode.ts';
import { PostcodeLookup } from '#src/features/find/postcode/PostcodeLookup.tsx';
import {
  findSentence,
  HALF_POSTCODE,
  SEARCH_FOR_TOWN,
  unmatchedSentence,
} from '#src/narrative/site/findSentence.ts';

const TITLE = 'Find a place or service';
const WHAT =
  'Search towns, districts and places, services, outcomes, people, money, events, words and what could not be found.';

/** What the page lists where nothing is asked. */
const LISTED: readonly CollectionQuery[] = [
  ['places', {}],
  ['areas', {}],
  ['services', {}],
  ['indicators', {}],
];

/** What stands beside findings: districts, and who would know what is not in the record. */
const ANSWERED: readonly CollectionQuery[] = [
  ['places', {}],
  ['areas', {}],
  ['sources', {}],
];

export const queryParams = ['q'];

/** What the loader works out: the findings; null where nothing but a postcode is asked. */
type FindData = { found: FindResult | null };

export const loader = pageLoader(async ({ loadAll, loadAside, search }) => {
  const question = questionOf(search);
  const { rest } = splitPostcode(question);
  await loadAll(question ? ANSWERED : LISTED);
  // Everything is searched here, so that a page that a server rendered comes with the findings alone.
  const find =
    rest === ''
      ? null
      : await (await import('#src/features/find/loadFinder.ts')).loadFinder(loadAside);
  return {
    found: find?.(rest) ?? null,
    title: question ? `“${question}”: search` : TITLE,
    // A reader's words would look like ours.
    sharedTitle: TITLE,
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
  const { found } = useLoaderData<FindData>();
  const { postcode, rest } = splitPostcode(question);
  return (
    <>
      {postcode !== null && <PostcodeLookup postcode={postcode} />}
      {found && <Results question={rest} {...found} />}
    </>
  );
}

type ResultsProps = FindResult & { readonly question: string };

function Results({ question, findings, unmatched }: ResultsProps) {
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const isHalf = unmatched.some(isHalfPostcode);
  return (
    <>
      <p className="lead" data-shown>
        {findSentence(question, findings)}
        {findings.length > 0 && unmatched.length > 0 && ` ${unmatchedSentence(unmatched)}`}
      </p>
      <FindResults findings={findings} />
      {(findings.length === 0 || isHalf) && (
        <section className="card">
          <h2>What you can try</h2>
          <p>
            {isHalf
              ? `${HALF_POSTCODE} ${SEARCH_FOR_TOWN}`
              : 'Search for a town or district, a service such as “dentist” or an outcome such as “smoking”, or choose your place:'}
          </p>
          <Districts places={places} areas={areas} />
          {findings.length === 0 && (
            <p>
              That nothing matches does not mean that nothing exists: see{' '}
              <Link to={paths.unknowns}>what we could not find</Link>.
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Everything() {
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: services } = useCollection('services');
  const { items: indicators } = useCollection('indicators');
  return (
    <>
      <p className="lead">{WHAT}</p>
      <section className="card">
        <h2>Places</h2>
        <Districts places={places} areas={areas} />
      </section>
      <div className="pair">
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
