import { MarkerKey } from '#src/charts/Marker.tsx';
import type { ScalesSpec } from '#src/contract/figures/scalesSpec.ts';

import { marksHeight, ScaleLane } from './ScaleLane.tsx';

/**
 * Marks on ordered steps: a row has its name, its marks and what they say. The sentences say all that
 * the marks do, so that these are hidden from screen readers. Looks are in styles/_scales.scss.
 */
export const ScalesChart = ({
  spec: { name, steps, keys, rows },
}: {
  readonly spec: ScalesSpec;
}) => (
  <div className="scales">
    <ul className="scales-keys">
      {keys.map(({ id, label, style }) => (
        <li key={id}>
          <MarkerKey style={style} /> {label}
        </li>
      ))}
    </ul>
    <div className="scales-head" aria-hidden="true">
      {steps.map((step) => (
        <span key={step}>{step}</span>
      ))}
    </div>
    <ul className="scales-rows" aria-label={name}>
      {rows.map(({ id, label, sentences, marks }) => (
        <li key={id}>
          <b>{label}</b>
          <svg className="scales-lane" height={marksHeight({ keys })} aria-hidden="true">
            <ScaleLane steps={steps} keys={keys} marks={marks} />
          </svg>
          <p>{sentences.join(' ')}</p>
        </li>
      ))}
    </ul>
  </div>
);
