import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { lineXml, solidFill, type Paint } from '#src/outlets/powerpoint/colours.ts';
import { paragraphXml, type Paragraph } from '#src/outlets/powerpoint/text.ts';
import { emu, type Box } from '#src/outlets/powerpoint/units.ts';

export const positionXml = ({ x, y, width, height }: Box, tag = 'a:xfrm'): string =>
  `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;

/** Name and alternative text of a shape. Ids differ within a slide. */
export const nameXml = (id: number, name: string, description?: string): string =>
  `<p:cNvPr id="${id}" name="${escapeHtml(name)}"${
    description === undefined ? '' : ` descr="${escapeHtml(description)}"`
  }/>`;

/** Writes a shape, once its id is known. */
export type Shape = (id: number) => string;

export type Anchor = 't' | 'ctr' | 'b';

const bodyXml = (paragraphs: readonly Paragraph[], anchor: Anchor, inset: number): string =>
  `<p:txBody><a:bodyPr wrap="square" lIns="${emu(inset)}" tIns="${emu(inset / 2)}" rIns="${emu(inset)}" bIns="${emu(inset / 2)}" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs
    .map(paragraphXml)
    .join('')}</p:txBody>`;

/** A part of the layout that a slide fills in. */
export type Placeholder = {
  readonly type: 'title' | 'ctrTitle' | 'body' | 'subTitle' | 'ftr' | 'dt' | 'sldNum';
  readonly index?: number;
};

export const placeholderXml = ({ type, index }: Placeholder): string =>
  `<p:nvPr><p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/></p:nvPr>`;

/** A placeholder with its text. @param box left out: where the layout has it */
export const filledPlaceholder = (
  id: number,
  name: string,
  placeholder: Placeholder,
  { paragraphs, box }: { paragraphs: readonly Paragraph[]; box?: Box },
): string =>
  `<p:sp><p:nvSpPr>${nameXml(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeholderXml(placeholder)}</p:nvSpPr><p:spPr>${box ? positionXml(box) : ''}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs
    .map(paragraphXml)
    .join('')}</p:txBody></p:sp>`;

type TextShape = {
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: Anchor;
  readonly inset?: number;
  /** XML of a fill. Left out: none. */
  readonly fill?: string;
  readonly edge?: { readonly paint: Paint; readonly width: number; readonly dash?: string } | null;
};

/** A rectangle with text. */
export const textShape = (
  id: number,
  { name, box, paragraphs, anchor = 't', inset = 0, fill, edge = null }: TextShape,
): string =>
  `<p:sp><p:nvSpPr>${nameXml(id, name)}<p:cNvSpPr${fill === undefined ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${positionXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill ?? '<a:noFill/>'}${lineXml(edge)}</p:spPr>${bodyXml(paragraphs, anchor, inset)}</p:sp>`;

/** A shape without text that says nothing, such as a bar of colour. */
export const plainShape = (id: number, name: string, box: Box, paint: Paint): string =>
  `<p:sp><p:nvSpPr>${nameXml(id, name)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${positionXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solidFill(paint)}${lineXml(null)}</p:spPr></p:sp>`;

/** A chart by its relationship. */
export const chartFrame = (
  id: number,
  {
    name,
    description,
    box,
    relationship,
  }: {
    name: string;
    description: string;
    box: Box;
    relationship: string;
  },
): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${nameXml(id, name, description)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${positionXml(box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relationship}"/></a:graphicData></a:graphic></p:graphicFrame>`;

/** The field of the slide's number has one id in all slides. */
export const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** All that stands on a slide, a layout or a master. */
export const treeXml = (shapes: readonly string[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
