import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { deckDateWords } from '#src/narrative/site/boardWords.ts';
import { line, MIN_TEXT_PX, runProperties } from '#src/outlets/powerpoint/text.ts';
import { cutToLines, linesIn } from '#src/outlets/powerpoint/textWidth.ts';

import { FOOT } from './layouts.ts';
import { filledPlaceholder, nameXml, NUMBER_FIELD, placeholderXml, type Shape } from './shapes.ts';

/** As many sources as stand on two lines; the notes have them all. */
function sourceOf({ source }: FigureContent): string {
  const { width } = FOOT.source.box;
  const all = source.split('; ');
  const wordings = all.map((_, n) =>
    n === 0
      ? `Source: ${source}`
      : `Source: ${all.slice(0, -n).join('; ')}; and others, in the notes`,
  );
  const [shortest = ''] = wordings.slice(-1);
  const fitting = wordings.find((words) => linesIn(words, width, MIN_TEXT_PX) <= 2);
  return fitting ?? cutToLines(shortest, { width, size: MIN_TEXT_PX, lines: 2 });
}

/** The foot: source and licence, the day of the record, and the number as a field. */
export function footOf(deck: DeckContent, { figure, number }: SlideContent): Shape[] {
  const source =
    figure === null ? [deck.disclaimer, deck.attribution] : [sourceOf(figure), figure.attribution];
  const [record, day = ''] = deckDateWords(deck).split(', ');
  const asAt = [record ?? '', capitalise(day)];
  return [
    (id) =>
      filledPlaceholder(id, FOOT.source.name, FOOT.source, {
        paragraphs: source.filter((text) => text !== '').map((text) => line(text)),
      }),
    (id) =>
      filledPlaceholder(id, FOOT.asAt.name, FOOT.asAt, {
        paragraphs: asAt.map((text) => line(text)),
      }),
    (id) =>
      `<p:sp><p:nvSpPr>${nameXml(id, FOOT.number.name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeholderXml(FOOT.number)}</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="${NUMBER_FIELD}" type="slidenum">${runProperties('rPr', {})}<a:t>${number}</a:t></a:fld>${runProperties('endParaRPr', {})}</a:p></p:txBody></p:sp>`,
  ];
}
