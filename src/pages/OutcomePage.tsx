import { Suspense } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { OutcomeAbout } from '#src/features/outcomes/indicator/OutcomeAbout.tsx';
import { OutcomeChoice } from '#src/features/outcomes/indicator/OutcomeChoice.tsx';
import { OutcomeDots } from '#src/features/outcomes/indicator/OutcomeDots.tsx';
import { OutcomeInWords } from '#src/features/outcomes/indicator/OutcomeInWords.tsx';
import { OutcomeDetails } from '#src/features/outcomes/indicator/OutcomeDetails.tsx';
import { outcomeAddress, periodId } from '#src/figures/outcomes/outcomeParams.ts';
import { OutcomeProxies } from '#src/features/outcomes/indicator/OutcomeProxies.tsx';
import { outcomeView } from '#src/figures/outcomes/outcomeView.ts';
import { SexChoice } from '#src/features/outcomes/indicator/SexChoice.tsx';
import { outcomeCautions } from '#src/figures/outcomes/outcomeCautions.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import { latestPeriod, latestRows, trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import {
  descriptionOf,
  headlineOf,
  subtitleOf,
  titleOf,
} from '#src/figures/outcomes/pictureWords.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import styles from './OutcomePage.module.scss';

/** The queries of the page of one indicator. @param indicator its id */
const outcomeQueries = (indicator: string): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['tiles', {}],
  ['indicators', {}],
  ['sources', {}],
  ['observations', { indicator }],
  ['decisions', {}],
];

export const queryParams = ['sex', 'against', 'period', 'place'];

export const loader = pageLoader(async ({ load, loadAll, loadSystem, params, search }) => {
  const id = params['indicator'] ?? '';
  const indicator = (await load('indicators')).items.find((one) => one.id === id);
  if (!indicator) throw notFound('indicator', id);
  await loadAll(outcomeQueries(id));
  const [{ comparators }, { items: places }, { items: areas }, { items: observations }] =
    await Promise.all([
      loadSystem(),
      load('places'),
      load('areas'),
      load('observations', { indicator: id }),
    ]);
  const { input } = outcomeView(search, { indicator, observations, places, areas, comparators });
  const rows = latestRows(input);
  return {
    title: titleOf(headlineOf(rows, indicator), indicator),
    description: descriptionOf(rows, indicator, latestPeriod(input)?.period ?? null),
  };
});

/** One indicator: headline, places as dots, trend, gaps, every figure, definition. */
export function Component() {
  const { description } = useMetadata();
  const { indicator: id = '' } = useParams();
  const [search] = useSearchParams();
  const { items: systems } = useCollection('system');
  const { items: decisions } = useCollection('decisions');
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: tiles } = useCollection('tiles');
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const { items: observations } = useCollection('observations', { indicator: id });
  const [system] = systems;
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator || !system) return null;

  const { comparators } = system;
  const view = outcomeView(search, { indicator, observations, places, areas, comparators });
  const { input, params } = view;
  const { sex, place: chosen } = params;
  const rows = latestRows(input);
  const series = trendSeries(input);
  const latest = latestPeriod(input);
  const period = latest?.period ?? null;
  const headline = headlineOf(rows, indicator);
  const subtitle = subtitleOf(indicator, sex, period, rows);
  const numbers = numberSources(sources, indicator.sources);
  const cautions = outcomeCautions(
    series,
    indicator,
    latest,
    params.period ? null : recordDay(system),
  );
  const addressWith = (others: { sex?: string | null; period?: string | null }) =>
    outcomeAddress(id, {
      sex: search.get('sex') === sex ? sex : null,
      against: params.against,
      period: params.period && periodId(params.period),
      place: chosen,
      ...others,
    });
  // Links to shared figures write out the defaults of the page.
  const isPeriod = view.periods.some((one) => one.period === period);
  const shared: OutcomeFigureView = {
    indicator,
    sex,
    cautions,
    params: {
      indicator: id,
      sex,
      ...(params.against !== null && { against: params.against }),
      ...(params.period && { period: periodId(params.period) }),
      ...(chosen !== null && { place: chosen }),
    },
    data: apiPath('observations', { indicator: id }, 'csv'),
    address: outcomeAddress(id, {
      sex: indicator.sexes.length > 1 ? sex : null,
      against: input.comparators[0] ?? null,
      period: latest && isPeriod ? periodId(latest) : null,
      place: chosen,
    }),
  };
  return (
    <>
      <p className={`secondary ${styles['above']}`}>{indicator.shortName}</p>
      <h1 data-shown>{headline}</h1>
      <p className={styles['subtitle']} data-shown>
        {subtitle}
      </p>
      {params.problems.map((problem) => (
        <p key={problem} className="notice problem">
          {problem}
        </p>
      ))}
      <SexChoice
        sexes={indicator.sexes}
        chosen={sex}
        addressOf={(one) => addressWith({ sex: one })}
      />
      <OutcomeChoice
        params={params}
        places={places}
        comparators={view.comparators}
        periods={view.periods}
        sex={search.get('sex') === sex ? sex : null}
      />
      {params.period && (
        <p className="notice">
          Figures up to {params.period.period} are shown, as the address asks; later ones are left
          out. <Link to={addressWith({ period: null })}>Show the latest</Link>
        </p>
      )}

      <section className="card" aria-labelledby="latest">
        <h2 id="latest">{period === null ? 'No figures' : `The places in ${period}`}</h2>
        {period === null ? (
          <p>No figure for any place is in this record.</p>
        ) : (
          <OutcomeDots name={description} view={shared} rows={rows} />
        )}
        {period !== null && (
          <p className="screen-only">
            {tiles.length > 0 && (
              <>
                <Link to={withQuery(`${paths.home}#footprint`, { shade: id })}>
                  District by district, on the map
                </Link>
                {' · '}
              </>
            )}
            <Link to={`${paths.method}#verdict`}>How this is judged</Link>
          </p>
        )}
      </section>

      {period !== null && (
        <Suspense>
          <OutcomeDetails
            input={input}
            decisions={decisions}
            placesExistFrom={system.placesExistFrom}
            view={shared}
            chosen={chosen}
          />
        </Suspense>
      )}

      <section className="card" aria-labelledby="what">
        <h2 id="what">What this number is</h2>
        <PhoneDisclosure summary="Definition, method, cautions, and whose figures these are">
          <div className="columns">
            <OutcomeAbout indicator={indicator} numbers={numbers} />
            <OutcomeInWords indicator={indicator} rows={rows} />
            <h3>Which areas stand for the places</h3>
            <OutcomeProxies series={series} />
          </div>
        </PhoneDisclosure>
      </section>
      <SourceList numbers={numbers} />

      {indicators.length > 1 && (
        <nav className="screen-only" aria-labelledby="others">
          <h2 id="others">Other indicators</h2>
          <p>
            <Link to={paths.outcomes}>Is health getting fairer here? All indicators</Link>
            {' · '}
            <Link to={withQuery(paths.compare, { indicator: id })}>
              This one for places and areas side by side
            </Link>
          </p>
          <PhoneDisclosure summary="The list">
            <ul className={styles['others']}>
              {indicators
                .filter((other) => other.id !== id)
                .map((other) => (
                  <li key={other.id}>
                    <Link to={paths.outcome(other.id)}>{other.shortName}</Link>
                    {other.historic && <span className="secondary"> (historic)</span>}
                  </li>
                ))}
            </ul>
          </PhoneDisclosure>
        </nav>
      )}
    </>
  );
}
