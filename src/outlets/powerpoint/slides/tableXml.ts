import { lineXml, solidFill, type Paint } from '#src/outlets/powerpoint/colours.ts';
import { paragraphXml, type Paragraph } from '#src/outlets/powerpoint/text.ts';
import { emu, type Box } from '#src/outlets/powerpoint/units.ts';

import { nameXml, positionXml } from './shapes.ts';

export type NativeCell = {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Paint;
};

/** A table as PowerPoint edits it. Its first row and first column are heads. */
export type NativeTable = {
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** In pixels of the stage. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly NativeCell[] }[];
};

/** Space within a cell, in pixels of the stage. */
export const CELL_PAD = { x: 10, y: 4 } as const;

/** “No Style, No Grid”, which PowerPoint knows by its id. */
const STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
const MARGINS = `marL="${emu(CELL_PAD.x)}" marR="${emu(CELL_PAD.x)}" marT="${emu(CELL_PAD.y)}" marB="${emu(CELL_PAD.y)}"`;
const NO_LINES = ['a:lnL', 'a:lnR', 'a:lnT'].map((tag) => lineXml(null, tag)).join('');

const cellXml = ({ paragraphs, fill }: NativeCell, isHead: boolean): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${(paragraphs.length === 0 ? [{ runs: [] }] : paragraphs)
    .map(paragraphXml)
    .join('')}</a:txBody><a:tcPr ${MARGINS} anchor="${isHead ? 'b' : 'ctr'}">${NO_LINES}${lineXml(
    isHead ? { paint: 'tx2', width: 3 } : { paint: 'bg2', width: 1.5 },
    'a:lnB',
  )}${fill === undefined ? '<a:noFill/>' : solidFill(fill)}</a:tcPr></a:tc>`;

/** Height of a table, in pixels of the stage. */
export const tableHeight = ({ rows }: NativeTable): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

export const tableWidth = ({ widths }: NativeTable): number =>
  widths.reduce((sum, width) => sum + width, 0);

export function tableXml(id: number, table: NativeTable, { x, y }: Pick<Box, 'x' | 'y'>): string {
  const { name, description, widths, rows } = table;
  const box = { x, y, width: tableWidth(table), height: tableHeight(table) };
  return [
    `<p:graphicFrame><p:nvGraphicFramePr>${nameXml(id, name, description)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${positionXml(box, 'p:xfrm')}`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>',
    `<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>${STYLE}</a:tableStyleId></a:tblPr>`,
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>`,
    ...rows.map(
      ({ height, cells }, n) =>
        `<a:tr h="${emu(height)}">${cells.map((one) => cellXml(one, n === 0)).join('')}</a:tr>`,
    ),
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ].join('');
}
