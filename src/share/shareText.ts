import { ILLUSTRATIVE } from '#src/charts/picture/PictureFrame.tsx';

import type { SharedFigure } from './SharedFigure.ts';

/** A figure as text to paste: what it shows, what must be known, whose it is, as at when. */
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
