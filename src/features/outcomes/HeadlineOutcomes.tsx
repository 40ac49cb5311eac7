import { Link } from 'react-router';

import { DotPlot } from '#src/charts/DotPlot.tsx';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { System } from '#src/contract/system.ts';

import { dotRows } from './dotRows.ts';
import { formatTick, unitWords } from './figureText.ts';
import styles from './HeadlineOutcomes.module.scss';
import { IllustrativeNote } from './IllustrativeNote.tsx';
import { latestPeriod, latestRows } from './outcomeRows.ts';
import { headlineOf, subtitleOf, titleOf } from './pictureWords.ts';

const latestOf = (indicator: string) => ({ indicator, period: 'latest' }) as const;

/** What `HeadlineOutcomes` needs in the cache. */
export const headlineQueries = (
  system: Pick<System, 'headlineIndicators'>,
  _places?: readonly Pick<Place, 'id'>[],
): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ...system.headlineIndicators.map((id): CollectionQuery => ['observations', latestOf(id)]),
];

/** The record's headline outcomes: for each the finding, then the places as dots on one scale. */
export function HeadlineOutcomes() {
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
        />
      ))}
    </div>
  );
}

type Props = { readonly indicator: Indicator; readonly comparators: readonly string[] };

function HeadlineOutcome({ indicator, comparators }: Props) {
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: observations } = useCollection('observations', latestOf(indicator.id));
  const [sex = 'Persons'] = indicator.sexes;
  const input = { indicator, sex, observations, places, areas, comparators };
  const rows = latestRows(input);
  const period = latestPeriod(input);
  const headline = headlineOf(rows, indicator);
  const pictured = dotRows(rows, indicator);
  return (
    <article className={styles.outcome}>
      <div className={styles.words}>
        <h3 className={styles.headline}>{headline}</h3>
        <IllustrativeNote basis={indicator.basis} />
        <p className="secondary small">{subtitleOf(indicator, sex, period?.period ?? null)}</p>
        <p>
          <Link to={`/outcomes/${indicator.id}`}>
            {indicator.shortName}
            {indicator.historic && ' (historic)'}
          </Link>
        </p>
      </div>
      {period === null ? (
        <p className="secondary">No figure for any place.</p>
      ) : (
        <DotPlot
          name={titleOf(headline, indicator)}
          // The headline says who differs; here a line stands for each place.
          rows={pictured.rows.map((row) => ({ ...row, verdict: null }))}
          comparators={pictured.comparators.filter(({ value }) => value !== null).slice(0, 1)}
          unit={unitWords(indicator)}
          formatTick={formatTick}
          least={indicator.least}
          most={indicator.most}
          size="small"
        />
      )}
    </article>
  );
}
