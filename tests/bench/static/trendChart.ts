import type { TrendLine } from '#src/charts/rows.ts';
import { linearScale } from '#src/charts/scale.ts';
import {
  runsOf,
  spreadLabels,
  spreadPeriods,
  startsOf,
  timeScale,
  usualStep,
  type Segment,
} from '#src/charts/trendGeometry.ts';
import { formatTick } from '#src/features/outcomes/figureText.ts';

import { markerAt, markerKey, type Range } from './dots.ts';
import { html, type Html } from './html.ts';

const HEIGHT = 320;

type Chart = {
  readonly name: string;
  readonly description: string;
  readonly lines: readonly TrendLine[];
  readonly unit: string;
  readonly range: Range;
  readonly absent: readonly { readonly label: string; readonly words: string }[];
};

/** Lines over time with their limits as bands, names at their ends. */
export function trendChart({ name, description, lines, unit, range, absent }: Chart): Html {
  const numbers = lines.flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
  );
  const scale = linearScale(
    numbers.filter((number) => number !== null),
    { intervals: 6, least: range.least, most: range.most },
  );
  const y = (value: number) => Math.round(3100 - scale.at(value) * 30) / 10;
  const starts = startsOf(lines);
  const x = timeScale(starts);
  const step = usualStep(lines);
  // Places lie over what they are held against, which comes last.
  const drawn = lines
    .map((line) => ({ ...line, runs: runsOf(line, step) }))
    .filter(({ runs }) => runs.length > 0)
    .reverse();
  const path = (run: Segment) =>
    `M${run.map(({ start, value }) => `${x(start)} ${y(value)}`).join('L')}`;
  const band = (run: Segment) =>
    `${path(run.map((point) => ({ ...point, value: point.upper ?? point.value })))}L${path(
      run.map((point) => ({ ...point, value: point.lower ?? point.value })).reverse(),
    ).slice(1)}Z`;
  const ends = drawn.map(({ label, style, runs }) => ({
    label,
    style,
    y: y(runs.at(-1)?.at(-1)?.value ?? scale.min),
    height: 22,
  }));
  const centres = spreadLabels(ends, 0, HEIGHT);
  const periods = lines[0]?.points ?? [];
  const outer = spreadPeriods(periods, 2);
  return html`<figure aria-label="${name}">
    <p class="q s">
      ${unit}${scale.min > 0 && ` · the scale starts at ${formatTick(scale.min)}, not at 0`}
    </p>
    <ul class="list names keys" aria-hidden="true">
      ${drawn.toReversed().map(({ label, style }) => html`<li>${markerKey(style)}${label}</li>`)}
    </ul>
    <div class="trend" role="img" aria-label="${description}">
      <svg height="${HEIGHT}">
        ${scale.ticks.map(
          (tick) =>
            html`<text x="100%" y="${y(tick) + 5}" text-anchor="end">${formatTick(tick)}</text>`,
        )}
      </svg>
      <svg height="${HEIGHT}">
        ${scale.ticks.map((tick) => html`<line x2="100%" y1="${y(tick)}" y2="${y(tick)}" stroke="#d8dde0" />`)}
        <svg viewBox="0 0 100 ${HEIGHT}" height="${HEIGHT}" preserveAspectRatio="none">
          ${drawn.map(({ kind, style, runs }) =>
            runs.map(
              (run) =>
                html`${
                    kind !== 'extra' &&
                    run.every(({ lower }) => lower !== null) &&
                    html`<path d="${band(run)}" fill="${style.colour}" fill-opacity=".1" />`
                  }<path
                    d="${path(run)}"
                    fill="none"
                    stroke="${style.colour}"
                    stroke-width="${kind === 'place' ? 2.5 : 1.5}"
                    stroke-dasharray="${style.dash ?? 'none'}"
                    vector-effect="non-scaling-stroke"
                  />`,
            ),
          )}
        </svg>
        ${drawn.map(({ style, runs }) =>
          runs.map((run) =>
            run
              .filter((_, n) => (run.length - 1 - n) % 4 === 0)
              .map(({ start, value }) => markerAt(`${x(start)}%`, y(value), style)),
          ),
        )}
      </svg>
      <svg class="end" height="${HEIGHT}">
        ${ends.map(({ label, style, y: end }, n) => {
          const at = centres[n] ?? end;
          return html`<path d="M8 ${end}L18 ${at}" stroke="#4c6272" />${markerAt(27, at, style)}
            <text class="who" x="40" y="${at + 5}">${label}</text>`;
        })}
      </svg>
      <svg class="axis" height="28">
        ${(periods.length <= 6 ? periods : spreadPeriods(periods, 5)).map((one) => {
          const at = x(one.start);
          return html`<text
            class="${!outer.includes(one) && 'between'}"
            x="${at}%"
            y="22"
            text-anchor="${at <= 2 ? 'start' : at >= 98 ? 'end' : 'middle'}"
            >${one.period}</text
          >`;
        })}
      </svg>
    </div>
    ${
      absent.length > 0 &&
      html`<ul class="list q s">
        ${absent.map(({ label, words }) => html`<li>${label}: ${words}</li>`)}
      </ul>`
    }
  </figure>`;
}
