import { scalesMatrix } from '#src/charts/scales/scalesMatrix.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { decilesChart } from '#src/outlets/powerpoint/charts/barCharts.ts';
import { line, LINE_EM, MIN_TEXT_PX } from '#src/outlets/powerpoint/text.ts';
import { linesIn } from '#src/outlets/powerpoint/textWidth.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import { flowsBody } from './flowsBody.ts';
import { matrixBody } from './matrixBody.ts';
import { barsBody, dumbbellBody, lanesBody } from './rowsBody.ts';
import type { SlideElement } from './SlideElement.ts';
import { tilesBody } from './tilesBody.ts';
import { panelsBody, trendBody } from './trendBody.ts';

const SENTENCE_SIZES = [40, 36, 32, 28, MIN_TEXT_PX] as const;
const BETWEEN_PX = 16;

const heightOf = (sentences: readonly string[], width: number, size: number): number =>
  sentences.reduce(
    (sum, sentence) => sum + linesIn(sentence, width, size) * size * LINE_EM + BETWEEN_PX,
    0,
  );

/** As many sentences as fit, in the largest type in which all do. The notes have them all. */
function sentencesBody(sentences: readonly string[], box: Box): SlideElement[] {
  const fits = (some: readonly string[], size: number) =>
    heightOf(some, box.width, size) <= box.height;
  const size = SENTENCE_SIZES.find((one) => fits(sentences, one)) ?? MIN_TEXT_PX;
  const shown = sentences.filter((_, n) => n === 0 || fits(sentences.slice(0, n + 1), size));
  if (shown.length === 0) return [];
  return [
    {
      kind: 'text',
      name: 'Text',
      box,
      paragraphs: shown.map((sentence) => ({
        ...line(sentence, { size, paint: 'tx1' }),
        before: BETWEEN_PX,
      })),
    },
  ];
}

function chartBody(chart: ChartSpec, box: Box): SlideElement[] {
  switch (chart.kind) {
    case 'lanes':
      return lanesBody(chart, box);
    case 'dumbbell':
      return dumbbellBody(chart, box);
    case 'trend':
      return trendBody(chart, box);
    case 'panels':
      return panelsBody(chart, box);
    case 'matrix':
      return matrixBody(chart, box);
    case 'tiles':
      return tilesBody(chart, box);
    case 'bars':
      return barsBody(chart, box);
    case 'deciles':
      return [{ kind: 'chart', chart: decilesChart(chart), box }];
    case 'flows':
      return flowsBody(chart, box);
    case 'scales':
      return matrixBody(scalesMatrix(chart), box);
  }
}

type Words = Pick<FigureContent, 'sentences' | 'finding' | 'notes'> & {
  /** What its slide says where the figure is on several. Empty: it is on one. */
  readonly lines: readonly string[];
};

/** What a slide without a chart says: its own lines, or else all that the title doesn't say. */
export const slideTexts = ({ lines, sentences, notes, finding }: Words): readonly string[] =>
  lines.length > 0 ? lines : [...sentences, ...notes].filter((sentence) => sentence !== finding);

/** A figure as charts and tables that PowerPoint edits; one without a chart is its sentences. */
export const figureBody = (figure: Words, chart: ChartSpec | null, box: Box): SlideElement[] =>
  chart === null ? sentencesBody(slideTexts(figure), box) : chartBody(chart, box);
