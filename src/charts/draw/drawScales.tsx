import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { marksHeight, ScaleLane } from '#src/charts/scales/ScaleLane.tsx';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { ScalesSpec } from '#src/contract/figures/scalesSpec.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';
import { LETTER_EM, lettersPerLine } from './lettersPerLine.ts';

const KEY = 24;
const LINE = 17;
const PAD = 8;

/** `ScalesChart` with its words; what each row says in sentences is said elsewhere. */
export function drawScales(spec: ScalesSpec, { width }: Room): Drawing {
  const { steps, keys, rows } = spec;
  const names = width < NARROW_PX ? width * 0.32 : Math.min(260, width * 0.3);
  const lanes = width - names;
  const heads = steps.map((step) =>
    wrapLabel(step, lettersPerLine(lanes / steps.length - 8, 14), 3),
  );
  const top = keys.length * KEY + PAD;
  const headHeight = Math.max(...heads.map(({ length }) => length)) * LINE + PAD;
  const lane = marksHeight({ keys });
  const labels = rows.map(({ label }) =>
    wrapLabel(label, lettersPerLine(names - 12, 15, LETTER_EM.bold), 3),
  );
  const row = Math.max(lane, ...labels.map(({ length }) => length * LINE)) + 2 * PAD;
  return {
    width,
    height: top + headHeight + rows.length * row,
    notes: [],
    content: (
      <>
        {keys.map(({ id, label, style }, n) => (
          <g key={id}>
            <Marker kind={style.marker} colour={style.colour} x={10} y={(n + 0.5) * KEY} isBare />
            <text x="26" y={(n + 0.5) * KEY + 5} fontSize="15" fill={INK}>
              {label}
            </text>
          </g>
        ))}
        {heads.map((lines, step) =>
          lines.map((line, n) => (
            <text
              key={line}
              x={names + (lanes * (step + 0.5)) / steps.length}
              y={top + LINE * (n + 1)}
              fontSize="14"
              fill={AXIS_INK}
              textAnchor="middle"
            >
              {line}
            </text>
          )),
        )}
        {rows.map(({ id, marks }, n) => {
          const y = top + headHeight + n * row;
          return (
            <g key={id}>
              <line x2={width} y1={y} y2={y} stroke={GRID_INK} />
              {labels[n]?.map((line, at) => (
                <text
                  key={line}
                  y={y + PAD + LINE * (at + 1) - 3}
                  fontSize="15"
                  fontWeight="700"
                  fill={INK}
                >
                  {line}
                </text>
              ))}
              <svg
                x={names}
                y={y + (row - lane) / 2}
                width={lanes}
                height={lane}
                overflow="visible"
              >
                <ScaleLane steps={steps} keys={keys} marks={marks} />
              </svg>
            </g>
          );
        })}
      </>
    ),
  };
}
