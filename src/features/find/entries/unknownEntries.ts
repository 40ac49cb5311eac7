import { paths } from '#src/addresses/paths.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const TITLE_WEIGHT = 0.8;
const DETAIL_WEIGHT = 0.4;

/** What was looked for and not found. */
export const unknownEntries = ({ unknowns }: FindData): FindEntry[] =>
  unknowns.map((unknown) => ({
    kind: 'unknown',
    id: unknown.id,
    title: unknown.title,
    says:
      unknown.until === null
        ? 'Not looked for yet.'
        : `Looked for and not found, up to ${formatDate(unknown.until)}.`,
    to: paths.unknown(unknown.id),
    illustrative: isIllustrative(unknown),
    terms: [...named([unknown.title], TITLE_WEIGHT), ...named([unknown.detail], DETAIL_WEIGHT)],
  }));
