import { Link, useParams, useSearchParams } from 'react-router';

import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { notFound } from '#src/client/notFound.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { readChosenPlace } from '#src/features/outcomes/chosenPlace.ts';
import { OutcomeAbout } from '#src/features/outcomes/OutcomeAbout.tsx';
import { OutcomeDots } from '#src/features/outcomes/OutcomeDots.tsx';
import { OutcomeProxies } from '#src/features/outcomes/OutcomeProxies.tsx';
import { latestPeriod, latestRows, trendSeries } from '#src/features/outcomes/outcomeRows.ts';
import { OutcomeTable } from '#src/features/outcomes/OutcomeTable.tsx';
import { OutcomeGaps, OutcomeTrend } from '#src/features/outcomes/OutcomeTrend.tsx';
import { spanOf } from '#src/features/outcomes/spanOf.ts';
import {
  captionOf,
  descriptionOf,
  headlineOf,
  subtitleOf,
  titleOf,
} from '#src/features/outcomes/pictureWords.ts';
import { PlaceChoice } from '#src/features/outcomes/PlaceChoice.tsx';
import { SexChoice } from '#src/features/outcomes/SexChoice.tsx';
import { readSex } from '#src/features/outcomes/sexWords.ts';
import { areaInSentence } from '#src/narrative/inSentence.ts';
import { PageHead } from '#src/ui/PageHead.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';
import { SourceList } from '#src/ui/SourceList.tsx';

import styles from './OutcomePage.module.scss';

/** What the page of one indicator needs in the cache. */
export const outcomeQueries = (indicator: string): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['tiles', {}],
  ['indicators', {}],
  ['sources', {}],
  ['observations', { indicator }],
];

export const loader = pageLoader(async ({ load, loadAll, params }) => {
  const id = params['indicator'] ?? '';
  const { items } = await load('indicators');
  if (!items.some((indicator) => indicator.id === id)) throw notFound('indicator', id);
  await loadAll(outcomeQueries(id));
});

/** One indicator: the finding, places as dots, the trend, gaps, every figure, and what it is. */
export function Component() {
  const { indicator: id = '' } = useParams();
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: tiles } = useCollection('tiles');
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const { items: observations } = useCollection('observations', { indicator: id });
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator || !system) return null;

  const { sex, problem } = readSex(search.get('sex'), indicator.sexes);
  const { chosen, problem: placeProblem } = readChosenPlace(search.get('place'), places);
  const { comparators } = system;
  const input = { indicator, sex, observations, places, areas, comparators };
  const rows = latestRows(input);
  const series = trendSeries(input);
  const period = latestPeriod(input)?.period ?? null;
  const headline = headlineOf(rows, indicator);
  const subtitle = subtitleOf(indicator, sex, period);
  const numbers = numberSources(sources, indicator.sources);
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  return (
    <>
      <PageHead
        title={titleOf(headline, indicator)}
        description={descriptionOf(rows, indicator, period)}
      />
      <p className={`secondary ${styles['above']}`}>{indicator.shortName}</p>
      <h1>{headline}</h1>
      <p className={styles['subtitle']}>{subtitle}</p>
      {problem !== null && <p className="notice problem">{problem}</p>}
      {placeProblem !== null && <p className="notice problem">{placeProblem}</p>}
      <SexChoice sexes={indicator.sexes} chosen={sex} place={chosen} />
      <PlaceChoice places={places} chosen={chosen} sex={search.get('sex') === sex ? sex : null} />

      <section className="card" aria-labelledby="latest">
        <h2 id="latest">{period === null ? 'No figures' : `The places in ${period}`}</h2>
        {period === null ? (
          <p>No figure for any place is in this record.</p>
        ) : (
          <OutcomeDots
            name={descriptionOf(rows, indicator, period)}
            indicator={indicator}
            rows={rows}
            chosen={chosen}
          />
        )}
        {period !== null && tiles.length > 0 && (
          <p className="screen-only">
            <Link to={`/?shade=${id}#footprint`}>District by district, on the map</Link>
          </p>
        )}
      </section>

      {period !== null && (
        <>
          <section className="card" aria-labelledby="trend">
            <h2 id="trend">Over time</h2>
            <OutcomeTrend indicator={indicator} sex={sex} series={series} chosen={chosen} />
          </section>
          {comparator && (
            <section className="card" aria-labelledby="gap">
              <h2 id="gap">Is the gap to {areaInSentence(comparator.name)} closing?</h2>
              <OutcomeGaps indicator={indicator} sex={sex} series={series} />
            </section>
          )}
          <section className="card" aria-labelledby="table">
            <h2 id="table">Every figure</h2>
            <OutcomeTable
              caption={captionOf(indicator, sex, spanOf(series))}
              indicator={indicator}
              series={series}
            />
          </section>
        </>
      )}

      <section className="card" aria-labelledby="what">
        <h2 id="what">What this number is</h2>
        <OutcomeAbout indicator={indicator} numbers={numbers} />
        <h3>Which areas stand for the places</h3>
        <OutcomeProxies series={series} />
      </section>
      <SourceList numbers={numbers} />

      {indicators.length > 1 && (
        <nav className="screen-only" aria-labelledby="others">
          <h2 id="others">Other indicators</h2>
          <p>
            <Link to="/outcomes">Is health getting fairer here? All indicators</Link>
          </p>
          <ul className={styles['others']}>
            {indicators
              .filter((other) => other.id !== id)
              .map((other) => (
                <li key={other.id}>
                  <Link to={`/outcomes/${other.id}`}>{other.shortName}</Link>
                  {other.historic && <span className="secondary"> (historic)</span>}
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  );
}
