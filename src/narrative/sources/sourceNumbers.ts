import type { Citation } from '#src/contract/basics.ts';
import type { Source } from '#src/contract/history.ts';

/** The sources of one page, numbered in the order in which the page cites them. */
export type SourceNumbers = {
  readonly list: readonly Source[];
  readonly numberOf: (source: string) => number | null;
};

/** Numbers the sources that a page cites, from 1; those not among `sources` get none. */
export function numberSources(
  sources: readonly Source[],
  citations: readonly Pick<Citation, 'source'>[],
): SourceNumbers {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const list = [...new Set(citations.map((citation) => citation.source))]
    .map((id) => byId.get(id))
    .filter((source) => source !== undefined);
  const numbers = new Map(list.map((source, index) => [source.id, index + 1]));
  return { list, numberOf: (source) => numbers.get(source) ?? null };
}
