import type { TrendLine } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';
import type { trendDrawing } from '#src/charts/trend/trendDrawing.ts';
import { hasBand, spreadPeriods, withBand, type Segment } from '#src/charts/trend/trendGeometry.ts';
import { formatTick } from '#src/features/outcomes/selectors/figureText.ts';

import { html, type Html, type Part } from './html.ts';
import { markerAt } from './markers.ts';

type Drawing = ReturnType<typeof trendDrawing>;

type Frame = {
  readonly description: string;
  readonly drawing: Drawing;
  readonly scale: Scale;
  readonly height: number;
  /** The lines whose periods make the axis. */
  readonly over: readonly TrendLine[];
  /** The most periods to be named. */
  readonly most: number;
  /** A value that is drawn as a firm line. */
  readonly level?: number;
  /** Stands beside the plot where that is wide. */
  readonly beside?: Part;
};

const level = (y: number, colour: string) =>
  html`<line x2="100%" y1="${y}" y2="${y}" stroke="${colour}" />`;

const upright = (x: number, dash: string) =>
  html`<line x1="${x}%" x2="${x}%" y1="4" y2="100%" stroke="#4c6272" stroke-dasharray="${dash}" />`;

function curves({ plotted, x, y }: Drawing): Html[] {
  const path = (run: readonly { start: string; value: number }[]) =>
    `M${run.map(({ start, value }) => `${x(start)} ${y(value)}`).join('L')}`;
  const edge = (run: Segment, limit: 'lower' | 'upper') =>
    run.map((point) => ({ ...point, value: point[limit] ?? point.value }));
  const band = (run: Segment) =>
    path([...edge(run, 'upper'), ...edge(run, 'lower').reverse()]) + 'Z';
  // Places lie over what they are held against, which comes last.
  return plotted
    .toReversed()
    .map(
      (line) =>
        html`${line.segments.map(
          (run) =>
            html`${
                withBand(line) &&
                hasBand(run) &&
                html`<path d="${band(run)}" fill="${line.style.colour}" fill-opacity=".1" />`
              }<path
                d="${path(run)}"
                fill="none"
                stroke="${line.style.colour}"
                stroke-width="${line.kind === 'place' ? 2.5 : 1.5}"
                stroke-dasharray="${line.style.dash ?? 'none'}"
                vector-effect="non-scaling-stroke"
              />`,
        )}`,
    );
}

/** The first and every fourth point carry their marker; of what places are held against, the last. */
const markers = ({ plotted, x, y }: Drawing): Html[] =>
  plotted.toReversed().flatMap(({ kind, style, segments }) =>
    segments.flatMap((run) =>
      run
        .filter((_, n) => {
          const after = run.length - 1 - n;
          return kind === 'comparator' ? after === 0 : n === 0 || after % 4 === 0;
        })
        .map(({ start, value }) => markerAt(`${x(start)}%`, y(value), style)),
    ),
  );

function periodAxis({ x }: Drawing, lines: readonly TrendLine[], most: number): Html {
  const periods = [
    ...new Map(lines.flatMap(({ points }) => points.map((one) => [one.start, one]))).values(),
  ].sort((a, b) => a.start.localeCompare(b.start));
  const outer = spreadPeriods(periods, 2);
  return html`<svg class="axis" height="28">
    ${(periods.length <= most ? periods : spreadPeriods(periods, Math.max(most - 1, 2))).map(
      (one) => {
        const at = x(one.start);
        return html`<text
          class="${!outer.includes(one) && 'between'}"
          x="${at}%"
          y="22"
          text-anchor="${at <= 2 ? 'start' : at >= 98 ? 'end' : 'middle'}"
          >${one.period}</text
        >`;
      },
    )}
  </svg>`;
}

/** Lines over time with their limits as bands, between the numbers and the periods of its axes. */
export function trendFrame(frame: Frame): Html {
  const { description, drawing, scale, height, over, most, beside = null } = frame;
  const { y, breaks, events } = drawing;
  return html`<div
    class="trend${beside !== null && ' named'}"
    role="img"
    aria-label="${description}"
  >
    <svg height="${height}">
      ${scale.ticks.map(
        (tick) =>
          html`<text x="100%" y="${y(tick) + 5}" text-anchor="end">${formatTick(tick)}</text>`,
      )}
    </svg>
    <svg height="${height}">
      ${scale.ticks.map((tick) => level(y(tick), '#d8dde0'))}${
        frame.level !== undefined && level(y(frame.level), '#212b32')
      }${breaks.map(({ at }) => upright(at, '4 4'))}${events.map(
        ({ mark, at }) =>
          html`${upright(at, '1 3')}<text x="${at}%" text-anchor="middle">${mark}</text>`,
      )}
      <svg viewBox="0 0 100 ${height}" height="${height}" preserveAspectRatio="none">
        ${curves(drawing)}
      </svg>
      ${markers(drawing)}
    </svg>
    ${beside}${periodAxis(drawing, over, most)}
  </div>`;
}
