import { Link, useSearchParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { CommitmentGroups } from '#src/features/commitments/CommitmentGroups.tsx';
import { PrioritiesNotFound } from '#src/features/commitments/Priorities.tsx';
import { PriorityGroups } from '#src/features/commitments/PriorityGroups.tsx';
import { priorityRows } from '#src/features/commitments/priorityRows.ts';
import {
  filterParams,
  matchesPromiseFilter,
  readPromiseFilter,
} from '#src/features/commitments/promiseFilter.ts';
import { PromiseFilters } from '#src/features/commitments/PromiseFilters.tsx';
import { themesOf } from '#src/figures/commitments/promiseGroups.ts';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { noCommitments } from '#src/narrative/promises/commitmentsSentence.ts';
import { prioritiesSentence } from '#src/narrative/promises/prioritiesSentence.ts';
import { promisesShownSentence } from '#src/narrative/promises/promisesShownSentence.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';

export const queryParams = ['asAt', 'place', 'theme', 'by'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const when = readAsAt(search, await loadSystem());
  const asAt = asAtParam(when);
  const [{ items: places }, { items: priorities }, { items: unknowns }] = await Promise.all([
    load('places'),
    load('priorities', asAt),
    load('unknowns'),
    load('commitments', asAt),
    load('people', asAt),
    load('sources'),
  ]);
  return {
    title: 'Priorities and commitments, place by place',
    description: prioritiesSentence({
      priorities: priorityRows(priorities, when.asAt).map(({ priority, standing }) => ({
        place: priority.place,
        standing,
      })),
      places,
      unknown: unknownsAbout(unknowns, 'priorities')[0],
      when,
    }),
  };
});

/** Priorities that places agreed and, apart from them, commitments of directors, by place or theme. */
export function Component() {
  const { description } = useMetadata();
  const when = useAsAt();
  const [search] = useSearchParams();
  const { items: allPlaces } = useCollection('places');
  const { items: allCommitments } = useCollection('commitments', asAtParam(when));
  const { items: allPriorities } = useCollection('priorities', asAtParam(when));
  const { items: people } = useCollection('people', asAtParam(when));
  const { items: allUnknowns } = useCollection('unknowns');
  const { items: sources } = useCollection('sources');

  const themes = themesOf([...allPriorities, ...allCommitments]);
  const filter = readPromiseFilter(search, allPlaces, themes);
  const places = allPlaces.filter(({ id }) => filter.place === null || id === filter.place);
  const rows = priorityRows(
    allPriorities.filter((priority) => matchesPromiseFilter(filter, priority)),
    when.asAt,
  );
  const commitments = allCommitments.filter((commitment) =>
    matchesPromiseFilter(filter, commitment),
  );
  const unknowns = unknownsAbout(allUnknowns, 'priorities');
  const [unknown] = unknowns;
  const isMissing = places.some(({ id }) => !allPriorities.some(({ place }) => place === id));
  const numbers = numberSources(sources, [
    ...rows.flatMap(({ priority, reports }) => [
      ...priority.sources,
      ...reports.flatMap((report) => report.sources),
    ]),
    ...commitments.flatMap((commitment) => commitment.sources),
  ]);
  return (
    <>
      <h1>Priorities and commitments</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <AsAtForm otherParams={filterParams(filter)} />
      <PromiseFilters
        filter={filter}
        places={allPlaces}
        themes={themes}
        otherParams={asAtParam(when)}
      />
      <p className="secondary small" data-shown>
        {promisesShownSentence({
          priorities: rows.length,
          commitments: commitments.length,
          by: filter.by,
          chosen: [...allPlaces, ...themes]
            .filter(({ id }) => id === filter.place || id === filter.theme)
            .map(({ name }) => name),
        })}
      </p>

      <section className="card" aria-labelledby="priorities">
        <h2 id="priorities">Priorities that places agreed</h2>
        {unknown && isMissing && <NotFoundAsNow />}
        {allPriorities.length === 0 ? (
          <PrioritiesNotFound
            notFound={unknowns.filter(
              (one) => one.places.length === 0 || places.some(({ id }) => one.places.includes(id)),
            )}
          />
        ) : (
          <PriorityGroups
            rows={rows}
            filter={filter}
            places={places}
            unknowns={unknowns}
            numbers={numbers}
          />
        )}
      </section>

      <section className="card" aria-labelledby="commitments">
        <h2 id="commitments">Commitments by directors</h2>
        <p className="measure">
          What directors said their places would do. These are not the{' '}
          <Link className="term" to={paths.word('priority')}>
            priorities
          </Link>{' '}
          that a place agreed.
        </p>
        {allCommitments.length === 0 ? (
          <p className="secondary">{noCommitments(allUnknowns)}</p>
        ) : (
          <CommitmentGroups
            commitments={commitments}
            filter={filter}
            places={places}
            people={people}
            unknowns={allUnknowns}
            numbers={numbers}
          />
        )}
      </section>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
      <p className="small screen-only">
        <Link to={paths.unknowns}>What we looked for and could not find</Link>
      </p>
    </>
  );
}
