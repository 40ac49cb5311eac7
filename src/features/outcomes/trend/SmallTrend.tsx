import { TinyTrend } from '#src/charts/trend/TinyTrend.tsx';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { formatNumber } from '#src/narrative/language/format.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';

type Props = {
  readonly indicator: Indicator;
  readonly sex: Sex;
  readonly lines: readonly TrendLine[];
  readonly span: string;
  /** Whether there are enough periods to draw it. */
  readonly isTrend: boolean;
};

/** What is to be seen of a line: where it begins and where it ends. */
function thenAndNow({ label, points }: TrendLine, decimals: number): string {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = values;
  const last = values.at(-1);
  return first === undefined || last === undefined
    ? label
    : `${label}, ${formatNumber(first, decimals)} to ${formatNumber(last, decimals)}`;
}

/** What a small trend shows, in words: its outcome, and each line's first and last figure. */
export const trendName = ({
  indicator,
  sex,
  lines,
  span,
}: Pick<Props, 'indicator' | 'sex' | 'lines' | 'span'>): string =>
  chartDescription({
    indicator,
    sex,
    areas: lines.map((line) => thenAndNow(line, indicator.decimals)),
    period: span,
  });

/** A small chart of an outcome over time, or why there is none. */
export const SmallTrend = ({ isTrend, ...shown }: Props) =>
  isTrend ? (
    <TinyTrend
      name={trendName(shown)}
      lines={shown.lines}
      span={shown.span}
      least={shown.indicator.least}
      most={shown.indicator.most}
    />
  ) : (
    <p className="secondary small">{shown.span}: too few periods to draw a trend.</p>
  );
