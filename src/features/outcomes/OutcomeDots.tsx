import { DotPlot } from '#src/charts/DotPlot.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import { derivedSentence } from '#src/narrative/cautionSentences.ts';
import { polarityWords, ruleSentence } from '#src/narrative/uncertaintySentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { dotRows } from './dotRows.ts';
import { formatTick, methodsOf, unitWords } from './figureText.ts';
import { IllustrativeNote } from './IllustrativeNote.tsx';
import type { OutcomeRow } from './outcomeRows.ts';

type Props = {
  readonly name: string;
  readonly indicator: Indicator;
  readonly rows: readonly OutcomeRow[];
  /** Id of the place that stands out where there are many. */
  readonly chosen?: string | null;
};

/** The places of one picture as dots, with the rule by which they are called different. */
export function OutcomeDots({ name, indicator, rows, chosen = null }: Props) {
  const missing = rows.filter(
    ({ kind, observation }) => kind === 'comparator' && observation === null,
  );
  return (
    <>
      <IllustrativeNote basis={indicator.basis} />
      <DotPlot
        name={name}
        {...dotRows(rows, indicator, chosen)}
        unit={unitWords(indicator)}
        formatTick={formatTick}
        least={indicator.least}
        most={indicator.most}
      />
      <p className="secondary small measure">
        {rows.some(({ estimate }) => estimate && hasLimits(estimate))
          ? `Lines through the dots are 95% limits. ${ruleSentence(indicator)}`
          : 'No limits are published, so no difference is judged.'}{' '}
        {methodsOf(rows.map(({ estimate }) => estimate)).map(
          (method) => `${derivedSentence(method)} `,
        )}
        {polarityWords(indicator)}
        {indicator.comparatorGap !== null && missing.length > 0 && ` ${indicator.comparatorGap}`}
      </p>
    </>
  );
}
