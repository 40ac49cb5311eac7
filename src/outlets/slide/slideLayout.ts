import { fitText, LINE_HEIGHT_EM } from '#src/charts/draw/fitText.ts';
import type { SlideContent } from '#src/contract/deck.ts';

/** The sizes of a slide, in pixels of a screen 1,080 high. */
export const RATIOS = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
} as const;
export type Ratio = keyof typeof RATIOS;
// TypeScript types Object.keys as strings.
export const RATIO_NAMES = Object.keys(RATIOS) as Ratio[];

/** The smallest words of a slide, in pixels; those of drawings are 13 before they are enlarged. */
export const LEAST_PX = 24;
const LEAST_DRAWN_PX = 13;
export const CHART_SCALE = LEAST_PX / LEAST_DRAWN_PX;

/* The same numbers are in styles/board/_slide.scss, in sixteenths. */
const SIDE = 80;
const TOP = 60;
const MARK = 44;
const KICKER = 44;
const GAP = 28;
const FOOT = 148;
const TITLE_SIZES = [60, 52, 46, 40] as const;
const TITLE_HEIGHT = 230;
const LINE = LEAST_PX * 1.35;

export type SlideWords = Pick<SlideContent, 'title'> & {
  /** Lines below the chart. */
  readonly below: readonly string[];
  readonly isIllustrative: boolean;
};

/** The size of a slide's title: the largest in which it has three lines or so. @returns pixels */
export const titleSize = (title: string, ratio: Ratio): number => fitTitle(title, ratio).size;

const fitTitle = (title: string, ratio: Ratio) =>
  fitText(title, { width: RATIOS[ratio].width - 2 * SIDE, height: TITLE_HEIGHT }, TITLE_SIZES, 700);

/** How many lines a text takes in small type. */
const linesOf = (text: string, width: number) =>
  Math.ceil(text.length / (width / (LEAST_PX * 0.5)));

/** The room that is left for the chart of a slide, in pixels. */
export function chartRoom(
  { title, below, isIllustrative }: SlideWords,
  ratio: Ratio,
): { width: number; height: number } {
  const { width: whole, height } = RATIOS[ratio];
  const width = whole - 2 * SIDE;
  const { size, lines } = fitTitle(title, ratio);
  // A title longer than fits in its smallest size takes the lines that it takes.
  const needed = Math.max(lines.length, Math.ceil((title.length * size * 0.54) / width));
  const under = below.reduce((sum, text) => sum + linesOf(text, width) * LINE, 0);
  const around =
    TOP + KICKER + (isIllustrative ? MARK : 0) + needed * size * LINE_HEIGHT_EM + 2 * GAP + FOOT;
  return { width, height: height - around - under };
}

/** How many lines of text a slide holds below its title. */
export const MOST_LINES = 8;

/** How many lines each text takes in the type of a slide without a chart. */
export const textLines = (text: string): number => Math.ceil(text.length / 78);
