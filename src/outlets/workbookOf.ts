import type { FigureContent } from '#src/contract/figures/figure.ts';

import { ILLUSTRATIVE, sourceLines } from './sourceLines.ts';
import type { WorkbookContent } from './writeWorkbook.ts';

/** A figure's table as a workbook: the first sheet has its words, source and cautions. */
export function workbookOf(content: FigureContent, address: string): WorkbookContent {
  const { title, finding, subtitle, reading, notes, dated, newer, table, isIllustrative } = content;
  const said = (name: string, texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text ? [[name, text] as const] : []));
  return {
    about: [
      ...said('Illustrative', [isIllustrative ? ILLUSTRATIVE : null]),
      ...said('Title', [title]),
      ...said('Finding', [finding === title ? null : finding]),
      ...said('About', [subtitle]),
      ...said('Caution', [...notes, newer, content.chart?.kind === 'matrix' ? reading : null]),
      ...said('Date', [dated]),
      ...said('Source', sourceLines(content)),
      ...said('Address', [address]),
      ...said(
        'Unit',
        table.columns.map(({ id, unit }) => unit && `${id}: ${unit}`),
      ),
    ],
    headings: table.columns.map(({ id }) => id),
    rows: table.rows,
  };
}
