import type { Indicator } from '#src/contract/outcomes.ts';
import type { OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';

import { inWords } from './inWords.ts';

type Props = { readonly indicator: Indicator; readonly rows: readonly OutcomeRow[] };

/** The figures in words: each place's and what it is compared with, and what its limits mean. */
export function OutcomeInWords({ indicator, rows }: Props) {
  const { figures, limits } = inWords(rows, indicator);
  if (figures.length === 0) return null;
  return (
    <>
      <h3>In words</h3>
      <ul className="measure">
        {figures.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {limits !== null && (
        <>
          <h3>What the limits mean</h3>
          <p className="measure">{limits}</p>
        </>
      )}
    </>
  );
}
