import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import { kickerWords } from '#src/narrative/site/boardWords.ts';
import { sealSentence } from '#src/outlets/pack/hashWords.ts';
import type { NativeChart } from '#src/outlets/powerpoint/charts/NativeChart.ts';
import { solidFill } from '#src/outlets/powerpoint/colours.ts';
import { NAMESPACES, XML_HEAD } from '#src/outlets/powerpoint/package/Part.ts';
import { line, LINE_EM, MIN_TEXT_PX, type Paragraph } from '#src/outlets/powerpoint/text.ts';
import { cutToLines, fitInto, linesIn } from '#src/outlets/powerpoint/textWidth.ts';
import { STAGE, type Box } from '#src/outlets/powerpoint/units.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { captionOf } from './captionOf.ts';
import { footOf } from './footOf.ts';
import { layoutOf } from './layoutOf.ts';
import { figureBody } from './figureBody.ts';
import {
  FOOT_Y,
  KICKER,
  LAYOUTS,
  MARGIN_PX,
  ROOM_PX,
  SUBTITLE,
  type LayoutName,
} from './layouts.ts';
import { chartFrame, filledPlaceholder, textShape, treeXml, type Shape } from './shapes.ts';
import type { SlideElement } from './SlideElement.ts';
import { tableXml } from './tableXml.ts';

export type DrawnSlide = {
  readonly xml: string;
  readonly layout: LayoutName;
  /** Its charts; their relationships are by `chartRelationship`. */
  readonly charts: readonly NativeChart[];
};

/** The relationship of a slide to its chart. @param at from 0 */
export const chartRelationship = (at: number): string => `chart${at + 1}`;

/** What a title ends with: each part of a figure is told from the others. */
const partWords = ({ part }: SlideContent): string =>
  part === null ? '' : ` (${part.number}\u00a0of\u00a0${part.of})`;

const TITLE_SIZES = {
  title: [80, 72, 64, 56, 48],
  section: [72, 64, 56, 48],
  text: [52, 48, 44, 40, 36],
  figure: [52, 48, 44, 40, 36],
} as const;

const HATCHED = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="bg2"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>`;
const MARK: Box = { x: STAGE.width - MARGIN_PX - 620, y: 28, width: 620, height: 48 };

const illustrativeMark = (id: number): string =>
  textShape(id, {
    name: 'Illustrative',
    box: MARK,
    anchor: 'ctr',
    inset: 12,
    fill: HATCHED,
    edge: { paint: 'tx2', width: 2 },
    paragraphs: [
      { ...line(ILLUSTRATIVE, { size: MIN_TEXT_PX, isBold: true, paint: 'tx1' }), align: 'ctr' },
    ],
  });

/** The small line above the title. Null: there is nothing to say. */
function kickerOf(deck: DeckContent, slide: SlideContent): Shape | null {
  const text =
    slide.kind === 'title' ? deck.systemName : kickerWords({ ...slide, part: null }, deck);
  if (text === '') return null;
  const shown = cutToLines(text, { width: MARK.x - MARGIN_PX - 24, size: KICKER.size, lines: 1 });
  return (id) => filledPlaceholder(id, KICKER.name, KICKER, { paragraphs: [line(shown)] });
}

const CAPTION_PX = Math.ceil(MIN_TEXT_PX * LINE_EM);
const GAP_PX = 16;

type Below = { readonly shapes: readonly Shape[]; readonly elements: readonly SlideElement[] };
const NOTHING: Below = { shapes: [], elements: [] };

/** A figure below its title: subtitle, charts and tables, and what must be known to read them. */
function figureShapes(
  { figure, lines }: SlideContent,
  chart: ChartSpec | null,
  top: number,
): Below {
  if (figure === null) return NOTHING;
  const subtitle = cutToLines(figure.subtitle, {
    width: ROOM_PX,
    size: SUBTITLE.size,
    lines: 2,
  });
  const subtitleHeight = linesIn(subtitle, ROOM_PX, SUBTITLE.size) * SUBTITLE.size * LINE_EM;
  const bodyTop = top + subtitleHeight + GAP_PX;
  const caption = captionOf(figure, chart, { lines, width: ROOM_PX });
  const captionHeight = linesIn(caption, ROOM_PX, MIN_TEXT_PX) * CAPTION_PX;
  const bottom = FOOT_Y - 12 - captionHeight;
  const box: Box = {
    x: MARGIN_PX,
    y: bodyTop,
    width: ROOM_PX,
    height: bottom - GAP_PX / 2 - bodyTop,
  };
  const shapes: Shape[] =
    subtitle === ''
      ? []
      : [
          (id) =>
            filledPlaceholder(id, SUBTITLE.name, SUBTITLE, {
              box: { ...SUBTITLE.box, y: top, height: subtitleHeight + 4 },
              paragraphs: [line(subtitle)],
            }),
        ];
  const elements: SlideElement[] = [
    ...figureBody({ ...figure, lines }, chart, box),
    ...(caption === ''
      ? []
      : [
          {
            kind: 'text' as const,
            name: 'How to read it',
            box: { x: MARGIN_PX, y: bottom, width: ROOM_PX, height: captionHeight },
            paragraphs: [line(caption, { size: MIN_TEXT_PX, paint: 'tx2' })],
          },
        ]),
  ];
  return { shapes, elements };
}

/** What stands below the title of a slide of words: on the first the meeting, on the last the hash of the pack. */
function linesOf(deck: DeckContent, { kind, lines }: SlideContent): string[] {
  const before = kind === 'title' ? deck.meeting : null;
  const after = kind === 'closing' ? sealSentence(deck) : null;
  return [before, ...lines, after].filter((text) => text !== null);
}

/** Lines of text in their placeholder, in a size in which all fit. */
function wordsOf(lines: readonly string[], box: Box, sizes: readonly number[]): Paragraph[] {
  const between = 20;
  const height = (size: number) =>
    lines.reduce((sum, text) => sum + linesIn(text, box.width, size) * size * LINE_EM + between, 0);
  const size = sizes.find((one) => height(one) <= box.height) ?? MIN_TEXT_PX;
  return lines.map((text) => ({ ...line(text, { size }), before: between }));
}

/**
 * A slide as XML. Titles, text and foot are in the layout's placeholders; charts and tables are
 * PowerPoint's own.
 * @param chart of its figure, with the rows that it shows
 */
export function slideXml(
  deck: DeckContent,
  slide: SlideContent,
  chart: ChartSpec | null,
): DrawnSlide {
  const name = layoutOf(slide, chart);
  const layout = LAYOUTS[name];
  const { box, anchor } = layout.title;
  const fitted = fitInto(slide.title, box, {
    sizes: TITLE_SIZES[name],
    isBold: true,
    lineHeight: LINE_EM,
    suffix: partWords(slide),
  });
  const titleHeight = anchor === 'b' ? box.height : fitted.lines * fitted.size * LINE_EM + 4;
  const title: Shape = (id) =>
    filledPlaceholder(id, layout.title.name, layout.title, {
      box: { ...box, height: titleHeight },
      paragraphs: [line(fitted.text, { size: fitted.size })],
    });
  const { text } = layout;
  const said = linesOf(deck, slide);
  const words: Shape[] =
    text === null || said.length === 0
      ? []
      : [
          (id) =>
            filledPlaceholder(id, text.name, text, {
              ...(anchor === 't' && { box: { ...text.box, y: box.y + titleHeight + 32 } }),
              paragraphs: wordsOf(said, text.box, [text.size, 32, 28, MIN_TEXT_PX]),
            }),
        ];
  const { shapes, elements } =
    name === 'figure' ? figureShapes(slide, chart, box.y + titleHeight) : NOTHING;
  const charts: NativeChart[] = [];
  const drawn = elements.map((element): Shape => {
    switch (element.kind) {
      case 'table':
        return (id) => tableXml(id, element.table, element.box);
      case 'chart': {
        const relationship = chartRelationship(charts.length);
        charts.push(element.chart);
        const { name: chartName, description } = element.chart;
        return (id) =>
          chartFrame(id, { name: chartName, description, box: element.box, relationship });
      }
      case 'text': {
        const { fill, ...rest } = element;
        return (id) => textShape(id, { ...rest, ...(fill && { fill: solidFill(fill) }) });
      }
    }
  });
  const kicker = kickerOf(deck, slide);
  const isMade = deck.isIllustrative || slide.figure?.isIllustrative === true;
  const all = [
    title,
    ...(kicker ? [kicker] : []),
    ...(isMade ? [illustrativeMark] : []),
    ...shapes,
    ...words,
    ...drawn,
    ...footOf(deck, slide),
  ];
  // The tree itself is 1.
  const tree = treeXml(all.map((shape, n) => shape(n + 2)));
  return {
    xml: `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld>${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    layout: name,
    charts,
  };
}
