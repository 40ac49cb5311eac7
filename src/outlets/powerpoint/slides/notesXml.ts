import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { NAMESPACES, XML_HEAD } from '#src/outlets/powerpoint/package/Part.ts';
import { line, paragraphXml } from '#src/outlets/powerpoint/text.ts';
import { sourceLines } from '#src/outlets/sourceLines.ts';

import { nameXml, treeXml } from './shapes.ts';

/** The web address of a slide's live page. Null: it has none, or nobody said where the record is served. */
const addressOf = ({ baseAddress }: DeckContent, { page }: SlideContent): string | null =>
  page === null || baseAddress === null ? null : `${baseAddress.replace(/\/$/, '')}${page}`;

/**
 * What the speaker notes say: the presenter's note, then all that the figure says, its cautions, source
 * and address.
 * @param withNotes whether the presenter's own words are among them
 */
export function notesOf(deck: DeckContent, slide: SlideContent, withNotes: boolean): string[] {
  const { figure, note, lines } = slide;
  const said: (string | null)[] = [
    withNotes ? note : null,
    slide.title,
    ...(figure === null
      ? lines
      : [
          figure.finding,
          ...figure.sentences,
          figure.reading,
          ...figure.notes,
          figure.newer,
          figure.dated,
          ...sourceLines(figure),
        ]),
    addressOf(deck, slide),
  ];
  return [...new Set(said.flatMap((text) => (text === null || text === '' ? [] : [text])))];
}

/** The notes of a slide, below its picture. */
export function notesXml(paragraphs: readonly string[]): string {
  const picture = `<p:sp><p:nvSpPr>${nameXml(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const notes = `<p:sp><p:nvSpPr>${nameXml(3, 'Notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs
    .map((text) => paragraphXml(line(text)))
    .join('')}</p:txBody></p:sp>`;
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld>${treeXml([picture, notes])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
