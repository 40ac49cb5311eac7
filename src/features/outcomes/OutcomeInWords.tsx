import type { Indicator } from '#src/contract/outcomes.ts';

import { inWords } from './inWords.ts';
import type { OutcomeRow } from './outcomeRows.ts';

type Props = { readonly indicator: Indicator; readonly rows: readonly OutcomeRow[] };

/** The figures in words: each place's, and what its limits mean. */
export function OutcomeInWords({ indicator, rows }: Props) {
  const { places, limits } = inWords(rows, indicator);
  if (places.length === 0) return null;
  return (
    <>
      <h3>In words</h3>
      <ul className="measure">
        {places.map(({ id, text }) => (
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
