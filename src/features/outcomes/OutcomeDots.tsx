import { DotPlot } from '#src/charts/DotPlot.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';

import { dotRows } from './dotRows.ts';
import { formatTick, unitWords } from './figureText.ts';
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
        {indicator.limits
          ? `Lines through the dots are 95% limits. A place is called better or worse only when the 95% interval of the ${indicator.comparison} leaves out no difference.`
          : 'No limits are published, so nothing is called better or worse.'}{' '}
        {indicator.polarity === 'higher-is-better' ? 'Higher is better.' : 'Lower is better.'}
        {indicator.comparatorGap !== null && missing.length > 0 && ` ${indicator.comparatorGap}`}
      </p>
    </>
  );
}
