import { ILLUSTRATIVE } from '#src/charts/picture/PictureFrame.tsx';

import type { SharedFigure } from './SharedFigure.ts';

/** A figure as text to paste: title, sentences, notes, source and date, each on its own lines. */
export const shareText = ({
  words,
  sentences,
}: Pick<SharedFigure, 'words' | 'sentences'>): string =>
  [
    ...(words.isIllustrative ? [ILLUSTRATIVE] : []),
    words.title,
    words.subtitle,
    ...sentences,
    ...words.notes,
    ...words.source,
  ]
    .filter((line, n, lines) => line !== '' && lines.indexOf(line) === n)
    .join('\n');
