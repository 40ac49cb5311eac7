import { longest } from '#src/charts/bars/BarsChart.tsx';
import { colourOf, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import type { BarsSpec } from '#src/contract/figures/chartSpec.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';

const ROW = 40;

/** `BarsChart` with its words. */
export function drawBars(spec: BarsSpec, { width }: Room): Drawing {
  const [labels, figures] = width < NARROW_PX ? [150, 120] : [220, 200];
  const lane = width - labels - figures;
  const most = longest(spec);
  return {
    width,
    height: spec.rows.length * ROW,
    notes: [],
    content: spec.rows.map(({ id, label, style, value, text }, n) => (
      <svg key={id} y={n * ROW} width={width} height={ROW} overflow="visible">
        <Marker kind={style.marker} colour={style.colour} x={10} y={ROW / 2} isBare />
        <text x="26" y={ROW / 2 + 5} fontSize="16" fontWeight="700" fill={INK}>
          {label}
        </text>
        <rect
          x={labels}
          y="8"
          width={(lane * value) / most}
          height={ROW - 16}
          fill={colourOf(style.colour)}
        />
        <line x1={labels} x2={labels} y1="0" y2={ROW} stroke={INK} />
        <text x={labels + lane + 12} y={ROW / 2 + 5} fontSize="16" fontWeight="700" fill={INK}>
          {text}
        </text>
      </svg>
    )),
  };
}
