import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { DumbbellChart } from '#src/charts/lanes/DumbbellChart.tsx';
import { LanesChart } from '#src/charts/lanes/LanesChart.tsx';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { System } from '#src/contract/system.ts';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { comparedAreas } from '#src/figures/outcomes/comparedAreas.ts';
import { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import { latestPeriod, latestRows } from '#src/figures/outcomes/outcomeRows.ts';
import { headlineOf, subtitleOf, titleOf } from '#src/figures/outcomes/pictureWords.ts';

import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import type { HeadlineClosing } from './headlineClosings.ts';
import styles from './HeadlineOutcomes.module.scss';
import { LatestShare } from './LatestShare.tsx';

/** The API's parameters for an indicator's figures of places and comparators, in every period. */
export const headlineParams = (
  indicator: string,
  places: readonly Pick<Place, 'figuresFrom'>[],
  comparators: readonly string[],
) => ({
  indicator,
  area: comparedAreas(places, comparators),
});

/** The queries that `HeadlineOutcomes` reads. */
export const headlineQueries = (
  system: Pick<System, 'headlineIndicators' | 'comparators'>,
  places: readonly Pick<Place, 'figuresFrom'>[],
): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ...system.headlineIndicators.map((id): CollectionQuery => [
    'observations',
    headlineParams(id, places, system.comparators),
  ]),
];

/**
 * The record's headline outcomes: for each its headline, the places as dots, and whether their gaps are
 * closing. The gaps come from the page's loader, so that a first load carries no statistics.
 */
export function HeadlineOutcomes({ closings }: { readonly closings: readonly HeadlineClosing[] }) {
  const [system] = useCollection('system').items;
  const { items: indicators } = useCollection('indicators');
  const headlines = (system?.headlineIndicators ?? [])
    .map((id) => indicators.find((indicator) => indicator.id === id))
    .filter((indicator) => indicator !== undefined);
  if (headlines.length === 0)
    return <p className="secondary">This record names no headline outcomes.</p>;
  return (
    <div className={styles.list}>
      {headlines.map((indicator) => (
        <HeadlineOutcome
          key={indicator.id}
          indicator={indicator}
          comparators={system?.comparators ?? []}
          closing={closings.find((one) => one.indicator === indicator.id)}
        />
      ))}
    </div>
  );
}

type Props = {
  readonly indicator: Indicator;
  readonly comparators: readonly string[];
  readonly closing: HeadlineClosing | undefined;
};

function HeadlineOutcome({ indicator, comparators, closing }: Props) {
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: observations } = useCollection(
    'observations',
    headlineParams(indicator.id, places, comparators),
  );
  const [sex = 'Persons'] = indicator.sexes;
  const input = { indicator, sex, observations, places, areas, comparators };
  const rows = latestRows(input);
  const period = latestPeriod(input);
  const headline = headlineOf(rows, indicator);
  const pictured = outcomeLanes(rows, indicator, titleOf(headline, indicator));
  return (
    <div className={styles.outcome}>
      <div className={styles.words}>
        <p>
          <Link to={paths.outcome(indicator.id)}>
            {indicator.shortName}
            {indicator.historic && ' (historic)'}
          </Link>
        </p>
        <h3 className={styles.headline}>{headline}</h3>
        <IllustrativeNote basis={indicator.basis} />
        <p className={`secondary small ${styles.more}`}>
          {subtitleOf(indicator, sex, period?.period ?? null, rows)}
        </p>
      </div>
      {period === null ? (
        <p className={`secondary ${styles.more}`}>No figure for any place.</p>
      ) : (
        <>
          <LanesChart
            spec={{
              ...pictured,
              // The headline names the places that differ, so the rows don't.
              rows: pictured.rows.map((row) => ({ ...row, verdict: null })),
              comparators: pictured.comparators.filter(({ value }) => value !== null).slice(0, 1),
            }}
            size="small"
          />
          <LatestShare input={input} />
        </>
      )}
      {closing && (
        <div className={`${styles.more} ${styles.closing}`}>
          <div className={styles.words}>
            <h4>{closing.question}</h4>
            <p>{closing.summary}</p>
          </div>
          {closing.spec && (
            <PhoneDisclosure summary="Then and now, in a chart">
              <DumbbellChart spec={closing.spec} size="small" />
            </PhoneDisclosure>
          )}
        </div>
      )}
    </div>
  );
}
