import { Fragment } from 'react';
import { Link } from 'react-router';

import { MarkerKey } from '#src/charts/Marker.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { comparatorStyleOf } from '#src/charts/placeStyles.ts';
import { gapsInWords } from '#src/figures/outcomes/gaps/gapSentences.ts';
import { asArea, gapBetween } from '#src/figures/outcomes/gaps/gapsOf.ts';
import { Explore } from '#src/outlets/section/Explore.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import { outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { observationsOf, ownName, type OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { pointSentence } from '#src/figures/outcomes/pictureWords.ts';
import { SmallTrend } from '#src/features/outcomes/trend/SmallTrend.tsx';
import { capitalise, formatNumber } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { seriesChange } from '#src/statistics/seriesChange.ts';
import type { CompareCell, CompareRow } from '#src/figures/comparison/compareRows.ts';
import { compareTrend } from '#src/figures/comparison/compareTrend.ts';

import styles from './CompareTrends.module.scss';

type Props = {
  readonly rows: readonly CompareRow[];
  readonly looks: ReadonlyMap<string, PlaceStyle>;
};

/** Small multiples: the trend of each outcome, with the change of each area's figure in words. */
export const CompareTrends = ({ rows, looks }: Props) => (
  <div className={styles.grid}>
    {rows.map((row) => (
      <CompareTrend key={`${row.indicator.id} ${row.sex}`} row={row} looks={looks} />
    ))}
  </div>
);

function CompareTrend({
  row,
  looks,
}: {
  readonly row: CompareRow;
  readonly looks: Props['looks'];
}) {
  const { indicator, sex, cells, against } = row;
  // Areas with the same change are listed together.
  const { lines, span, isTrend, changes } = compareTrend(row, looks);
  const short = `${indicator.shortName}${indicator.sexes.length > 1 ? `, ${SEX_WORDS[sex]}` : ''}`;
  return (
    <div className={styles.one}>
      <h3>
        <Link to={outcomeAddress(indicator.id, { sex: indicator.sexes[0] === sex ? null : sex })}>
          {short}
        </Link>
      </h3>
      <SmallTrend {...{ indicator, sex, lines, span }} isTrend={isTrend} />
      <ul className={styles.changes}>
        {[...changes].map(([words, some]) => (
          <li key={words}>
            <b>{capitalise(words)}:</b>{' '}
            {some.map(({ area, series }, n) => (
              <Fragment key={area.id}>
                <MarkerKey style={looks.get(area.id) ?? comparatorStyleOf(0)} /> {area.name}
                {thenAndNow(series, indicator)}
                {n < some.length - 1 && ', '}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      {against && (
        <InSentences
          each={`Gaps to ${areaInSentence(against.area.name)}`}
          about={topicInSentence(short)}
          sentences={gapsTo(against, row)}
        />
      )}
      {isTrend && (
        <Explore
          label={`Explore ${topicInSentence(short)}`}
          spec={{
            kind: 'trend',
            name: `${indicator.name}${indicator.sexes.length > 1 ? `, ${SEX_WORDS[sex]}` : ''}, ${span}`,
            description: '',
            lines,
            unit: unitWords(indicator),
            decimals: indicator.decimals,
            least: indicator.least,
            most: indicator.most,
            events: [],
            absent: [],
          }}
          sentenceOf={(id, start) => {
            const series = [...cells, ...(against ? [against] : [])].find(
              ({ area }) => area.id === id,
            )?.series;
            return series ? pointSentence([series], indicator, series.id, start) : '';
          }}
        />
      )}
    </div>
  );
}

/** The two figures that were compared: ` (58.0 to 54.4)`; '' where none were. */
function thenAndNow(series: OutcomeSeries, indicator: Indicator): string {
  const change = seriesChange(observationsOf(series), indicator);
  if (change.kind === 'not-judged') return '';
  const [before, after] = [change.before, change.after].map(({ value }) =>
    formatNumber(value, indicator.decimals),
  );
  return ` (${before} to ${after})`;
}

/** Sentences on how far each area is from the comparator, and whether that changed. */
function gapsTo(against: CompareCell, { indicator, sex, cells }: CompareRow): string[] {
  const all = [...cells, against].map(({ series }) => series);
  const areas = all.map(asArea);
  const gaps = cells.flatMap(({ area, series }) => {
    if (area.areaCode === against.area.areaCode) return [];
    const gap = gapBetween(
      observationsOf(series),
      observationsOf(against.series),
      indicator,
      areas,
    );
    return gap.gaps.length > 0 ? [{ name: ownName(series), ...gap }] : [];
  });
  return gapsInWords(gaps, against.area.name, { indicator, sex }).sentences;
}
