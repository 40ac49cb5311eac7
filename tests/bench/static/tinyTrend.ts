import type { TrendLine } from '#src/charts/rows.ts';
import { linearScale } from '#src/charts/scale.ts';
import { runsOf, startsOf, timeScale, usualStep } from '#src/charts/trend/trendGeometry.ts';

import { html, type Html } from './html.ts';
import type { Range } from './lanes.ts';
import { markerAt } from './markers.ts';

const HEIGHT = 88;

type Tiny = {
  readonly name: string;
  readonly lines: readonly TrendLine[];
  /** The first and the last period. */
  readonly span: string;
  readonly range: Range;
};

/** Areas over time, the size of a word: a shape without axes. */
export function tinyTrend({ name, lines, span, range: { least, most } }: Tiny): Html {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = linearScale(
    values.filter((value) => value !== null),
    { least, most },
  );
  const x = timeScale(startsOf(lines));
  const y = (value: number) => Math.round(HEIGHT * (100 - scale.at(value))) / 100;
  const step = usualStep(lines);
  const drawn = lines.map((line) => ({ ...line, runs: runsOf(line, step) }));
  return html`<figure class="tiny">
    <svg height="${HEIGHT}" role="img" aria-label="${name}">
      <line x2="100%" y1="${HEIGHT}" y2="${HEIGHT}" stroke="#d8dde0" />
      <svg viewBox="0 0 100 ${HEIGHT}" height="${HEIGHT}" preserveAspectRatio="none">
        ${drawn.map(
          ({ kind, style, runs }) =>
            html`<path
              d="${runs
                .filter((run) => run.length > 1)
                .map((run) => `M${run.map((one) => `${x(one.start)} ${y(one.value)}`).join('L')}`)
                .join('')}"
              fill="none"
              stroke="${style.colour}"
              stroke-width="${kind === 'place' ? 2 : 1.5}"
              stroke-dasharray="${kind === 'place' ? 'none' : '2 2'}"
              vector-effect="non-scaling-stroke"
            />`,
        )}
      </svg>
      ${drawn
        .filter(({ kind }) => kind === 'place')
        .map(({ style, runs }) => {
          const end = runs.at(-1)?.at(-1);
          return end ? markerAt(`${x(end.start)}%`, y(end.value), style) : null;
        })}
    </svg>
    <figcaption class="q s">${span}</figcaption>
  </figure>`;
}
