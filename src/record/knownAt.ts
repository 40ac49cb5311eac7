import type { Citation } from '#src/contract/basics.ts';
import type { Source } from '#src/contract/history.ts';

import { lastDay } from './dates.ts';

export type SourcesById = ReadonlyMap<string, Pick<Source, 'published'>>;

export const sourcesById = <S extends Pick<Source, 'id' | 'published'>>(
  sources: readonly S[],
): ReadonlyMap<string, S> => new Map(sources.map((source) => [source.id, source]));

/**
 * The day from which an entry could be known: the later of its effective date and the publication
 * of its earliest source. A source without a publication date may have been the earliest, so the
 * entry then counts from its effective date and `sourceDated` is false. The day it was typed in
 * plays no part.
 * @param effective PartialDate; the last day it could mean counts
 */
export function knownFrom(
  effective: string,
  citations: readonly Pick<Citation, 'source'>[],
  sources: SourcesById,
): { day: string; sourceDated: boolean } {
  const day = lastDay(effective);
  const published = citations
    .map((citation) => sources.get(citation.source)?.published ?? null)
    .filter((date) => date !== null)
    .map(lastDay)
    .sort();
  const [earliest] = published;
  const allDated = published.length === citations.length;
  if (earliest === undefined || !allDated) return { day, sourceDated: false };
  return { day: earliest > day ? earliest : day, sourceDated: true };
}

/** Whether an entry could be known on a day: `knownFrom` is that day or earlier. @param asAt YYYY-MM-DD */
export const isKnownAt = (
  asAt: string,
  effective: string,
  citations: readonly Pick<Citation, 'source'>[],
  sources: SourcesById,
): boolean => knownFrom(effective, citations, sources).day <= asAt;
