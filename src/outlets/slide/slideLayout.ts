import { drawChart } from '#src/charts/draw/drawChart.tsx';
import { NARROW_PX, type Drawing } from '#src/charts/draw/Drawing.ts';
import { lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import type { SlideContent } from '#src/contract/deck.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import { slideNotes } from '#src/narrative/site/boardWords.ts';

/** The sizes of a slide, in pixels of a screen 1,080 high. */
const RATIOS = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
} as const;
export type Ratio = keyof typeof RATIOS;
// TypeScript types Object.keys as strings.
const RATIO_NAMES = Object.keys(RATIOS) as Ratio[];

/** The smallest words of a slide, in pixels; those of drawings are 13 before they are enlarged. */
const LEAST_PX = 24;
const LEAST_SCALE = LEAST_PX / 13;
/** How much drawings are enlarged, the most first. */
const SCALES = [2.5, 2.15, LEAST_SCALE];
/** A squarer screen has fewer pixels, so words may be as much smaller as they are wider. */
const ALLOWANCE: Readonly<Record<Ratio, number>> = { '16:9': 0.999, '4:3': 0.7 };

/* The same numbers are in styles/board/_slide.scss, in sixteenths. */
const SIDE = 80;
const AROUND = { top: 60, mark: 44, kicker: 40, gaps: 48 } as const;
/** Source, which takes more lines where they are shorter, and number. */
const FOOT: Readonly<Record<Ratio, number>> = { '16:9': 160, '4:3': 194 };
/** Of titles, the largest first. */
const TITLE_SIZES = [60, 52, 46, 40] as const;
/** Width of a letter in font sizes in titles, which are long enough for their letters to even out. */
const TITLE_LETTER_EM = 0.53;
const LINE = LEAST_PX * 1.35;
const LEAST_CHART_PX = 120;

export type SlideWords = {
  readonly title: string;
  /** Lines below the chart. */
  readonly lines: readonly string[];
  readonly isIllustrative: boolean;
};

export type SlideLayout = {
  /** Of the title, in pixels. */
  readonly titleSize: number;
  /** The room of the chart, in pixels. */
  readonly room: { readonly width: number; readonly height: number };
  readonly drawing: Drawing;
  /** Whether its words can be read where it is projected. */
  readonly isReadable: boolean;
};

const lineCount = (text: string, size: number, width: number, letter?: number): number =>
  Math.max(1, Math.ceil(text.length / lettersPerLine(width, size, letter)));

/** The size of a title without a chart, in pixels. */
export const freeTitleSize = (title: string, ratio: Ratio): number => {
  const width = RATIOS[ratio].width - 2 * SIDE;
  const fits = (size: number) => lineCount(title, size, width, TITLE_LETTER_EM) <= 3;
  return TITLE_SIZES.find(fits) ?? Math.min(...TITLE_SIZES);
};

/** The largest title and the largest drawing that a slide has room for. */
function slideLayout(
  chart: ChartSpec,
  { title, lines, isIllustrative }: SlideWords,
  ratio: Ratio,
): SlideLayout {
  const { width: whole, height } = RATIOS[ratio];
  const width = whole - 2 * SIDE;
  const { top, mark, kicker, gaps } = AROUND;
  const layoutOf = (titleSize: number, scale: number): SlideLayout => {
    const head =
      lineCount(title, titleSize, width, TITLE_LETTER_EM) * titleSize * 1.15 +
      (isIllustrative ? mark : 0);
    const left = height - top - kicker - head - gaps - FOOT[ratio];
    const draw = (below: readonly string[]) => {
      const under = below.reduce((sum, text) => sum + lineCount(text, LEAST_PX, width) * LINE, 0);
      // A title that leaves no room is cut off, not drawn over.
      const room = { width, height: Math.max(left - under, LEAST_CHART_PX) };
      return { room, drawing: drawChart(chart, room, { scale }) };
    };
    // What has to be said of a drawing is known when it is drawn.
    const first = draw(lines);
    const { notes } = first.drawing;
    const { room, drawing } = notes.length === 0 ? first : draw([...notes, ...lines]);
    return { titleSize, room, drawing, isReadable: drawing.scale > scale * ALLOWANCE[ratio] };
  };
  // Drawings that are as narrow as on a card leave words out.
  const scales = SCALES.filter((scale) => width / scale >= NARROW_PX);
  // A title in large type before a drawing in large type.
  for (const titleSize of TITLE_SIZES)
    for (const scale of scales) {
      const layout = layoutOf(titleSize, scale);
      if (layout.isReadable) return layout;
    }
  return layoutOf(Math.min(...TITLE_SIZES), LEAST_SCALE);
}

const layouts = new WeakMap<SlideContent, Map<Ratio, SlideLayout>>();

/**
 * The layout of a slide with a chart, worked out once for each: a deck's slides are drawn again in the
 * presenter's window, among all slides, and for the next reader.
 */
export function layoutOfSlide(
  slide: SlideContent,
  chart: ChartSpec,
  isIllustrative: boolean,
  ratio: Ratio,
): SlideLayout {
  const own = layouts.get(slide) ?? new Map<Ratio, SlideLayout>();
  const { title } = slide;
  const words = { title, lines: slideNotes(slide), isIllustrative };
  const layout = own.get(ratio) ?? slideLayout(chart, words, ratio);
  layouts.set(slide, own.set(ratio, layout));
  return layout;
}

/** Whether a chart's words can be read on either kind of screen. */
export const isReadable = (chart: ChartSpec, words: SlideWords): boolean =>
  RATIO_NAMES.every((ratio) => slideLayout(chart, words, ratio).isReadable);

/** How many lines of text a slide without a chart holds below its title. */
export const MOST_LINES = 8;

/** How many of those lines a text takes. */
export const textLines = (text: string): number => Math.ceil(text.length / 90);
