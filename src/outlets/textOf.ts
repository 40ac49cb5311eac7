import type { FigureContent } from '#src/contract/figures/figure.ts';

import { ILLUSTRATIVE, sourceLines } from './sourceLines.ts';

/** A figure as text to paste: title, sentences, notes, source and date, each on its own lines. */
export const textOf = (content: FigureContent): string =>
  [
    ...(content.isIllustrative ? [ILLUSTRATIVE] : []),
    content.title,
    content.subtitle,
    ...content.sentences,
    // Of a table of words, what is said beside it; of marks, how to read them, which a text has none of.
    ...(content.chart?.kind === 'matrix' ? [content.reading ?? ''] : []),
    ...content.notes,
    ...sourceLines(content),
  ]
    .filter((line, n, lines) => line !== '' && lines.indexOf(line) === n)
    .join('\n');
