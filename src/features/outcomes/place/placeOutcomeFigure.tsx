import { DotPicture } from '#src/charts/picture/LanePicture.tsx';
import type { DotComparator, DotRow } from '#src/charts/rows.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import { FIGURE_HEADINGS, figureCells } from '#src/features/outcomes/selectors/figureCells.ts';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import {
  outcomeFigure,
  type IndicatorAndSex,
} from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeRow } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { judgedSentence, subtitleOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import { cautionSentences } from '#src/narrative/cautions/cautionSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { changeWords, verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import type { Describe } from '#src/share/Share.tsx';
import { seriesChange } from '#src/statistics/seriesChange.ts';

type View = IndicatorAndSex & {
  readonly rows: readonly OutcomeRow[];
  /** The row of the page's place. */
  readonly row: OutcomeRow;
  /** The place's figures, oldest first. */
  readonly history: readonly Observation[];
  readonly period: string;
  readonly pictured: {
    readonly rows: readonly DotRow[];
    readonly comparators: readonly DotComparator[];
  };
};

/** Describes one outcome of one place, among the other places, for sharing. */
export const placeOutcomeFigure: Describe<View> = (
  { indicator, sex, rows, row, history, period, pictured },
  record,
) => {
  const against = rows.find(({ kind }) => kind === 'comparator')?.name ?? '';
  const change = seriesChange(history, indicator);
  return outcomeFigure(
    {
      indicator,
      sex,
      title: `${indicator.shortName}: ${row.name}`,
      subtitle: subtitleOf(indicator, sex, period, rows),
      sentences: [
        judgedSentence(row, indicator, against),
        ...(change.kind === 'not-judged' ? [] : [`${capitalise(changeWords(change))}.`]),
      ],
      notes: cautionSentences({
        indicator,
        observation: row.observation,
        series: history,
        proxy: row.proxy === null ? null : { placeName: row.name, areaName: row.areaName },
      }),
      table: {
        headings: [...FIGURE_HEADINGS, 'verdict'],
        rows: rows.map((one) => [
          ...figureCells(one, indicator, one.observation, period),
          one.verdict && verdictWords(one.verdict, against).text,
        ]),
      },
      what: row.name,
      period,
      draw: (words) => (
        <DotPicture
          words={words}
          {...pictured}
          unit={unitWords(indicator)}
          formatTick={formatTick}
          least={indicator.least}
          most={indicator.most}
        />
      ),
    },
    record,
  );
};
