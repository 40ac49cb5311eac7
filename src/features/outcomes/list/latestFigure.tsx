import { placesFigure } from '#src/features/outcomes/indicator/placesFigure.tsx';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { outcomeCautions } from '#src/features/outcomes/selectors/outcomeCautions.ts';
import {
  latestPeriod,
  latestRows,
  trendSeries,
  type OutcomeInput,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import { headlineOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import type { Describe } from '#src/share/Share.tsx';

type View = {
  readonly input: OutcomeInput;
  /** Id of the place that is highlighted where there are more places than colours; null: none. */
  readonly place: string | null;
};

const isNow = ({ kind }: { kind: string }) => kind !== 'former-district';

/** Describes a small chart of the places for sharing, as `placesFigure` does the large one. */
export const latestFigure: Describe<View> = ({ input, place }, record) => {
  const { indicator, sex } = input;
  const rows = latestRows(input).filter(isNow);
  const latest = latestPeriod(input);
  return placesFigure(
    {
      indicator,
      sex,
      cautions: outcomeCautions(trendSeries(input).filter(isNow), indicator, latest, record.asAt),
      rows,
      drawn: {
        ...dotRows(rows, indicator, place),
        unit: unitWords(indicator),
        formatTick,
        least: indicator.least,
        most: indicator.most,
      },
      headline: headlineOf(rows, indicator),
      period: latest?.period ?? '',
    },
    record,
  );
};
