import { breakSentence } from '#src/charts/trend/trendDrawing.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { LINE_EM, MIN_TEXT_PX } from '#src/outlets/powerpoint/text.ts';
import { fitInto } from '#src/outlets/powerpoint/textWidth.ts';

/** Two lines. */
const LINES = 2;

/** What must be known to read a chart, as much as stands on two lines below it; the notes have all of it. */
export function captionOf(
  { reading, newer }: Pick<FigureContent, 'reading' | 'newer'>,
  chart: ChartSpec | null,
  { lines, width }: { readonly lines: readonly string[]; readonly width: number },
): string {
  const breaks =
    chart?.kind === 'trend'
      ? chart.lines.flatMap(({ points }) =>
          points.filter(({ hasBreakBefore }) => hasBreakBefore).map(({ period }) => period),
        )
      : [];
  // Without a chart its lines are the slide's text.
  const below = chart === null ? [] : lines;
  const said = [
    newer,
    ...below,
    ...new Set(breaks.map((period) => breakSentence(period, 'gap'))),
    reading,
  ];
  const text = said.filter((one) => one !== null && one !== '').join(' ');
  if (text === '') return '';
  const box = { width, height: LINES * MIN_TEXT_PX * LINE_EM };
  return fitInto(text, box, { sizes: [MIN_TEXT_PX], isBold: false, lineHeight: LINE_EM }).text;
}
