import type { FigureContent } from '#src/contract/figures/figure.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { prepareFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { embedSourceLine } from '#src/narrative/site/embedWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';

import { embedHeight } from './embedHeight.ts';
import type { Widget, WidgetQuestion } from './Widget.ts';

/** A frame's width where nobody names one. The frame itself is as wide as its container. */
export const FRAME_WIDTH_PX = 640;

/**
 * Asks for what a widget's figure needs.
 * @returns how the figure is built; null where the record lacks what it was asked for
 */
export async function prepareWidgetFigure(
  { figure, params }: Widget,
  question: WidgetQuestion,
  load: LoadAnswer,
): Promise<(() => FigureContent) | null> {
  try {
    return await prepareFigure(figure, params(question), load);
  } catch (error) {
    if (error instanceof FigureParamError) return null;
    throw error;
  }
}

/** The height in pixels at which a widget of a width in pixels is whole. @see embedHeight */
export async function loadEmbedHeight(
  widget: Widget,
  question: WidgetQuestion,
  { load, width }: { load: LoadAnswer; width: number },
): Promise<number> {
  const build = await prepareWidgetFigure(widget, question, load);
  // Nothing but a sentence that says what is wrong.
  if (build === null) return 240;
  const content = build();
  const { items: sources } = await load('sources', {});
  const citations = content.citations.map((source) => ({ source }));
  const words = {
    title: widget.title(question),
    sources: embedSourceLine(numberSources(sources, citations).list, content.dated),
    note: systemNote(question.system),
  };
  return embedHeight(content, words, width);
}
