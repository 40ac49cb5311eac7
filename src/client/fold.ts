import type { Answer, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import { lastDay } from '#src/record/dates.ts';
import { resolvers, type RecordReader } from '#src/record/resolvers.ts';

/** Reads a whole collection, as at the record's own date. */
export type ReadWhole = <N extends CollectionName>(name: N) => Promise<Answer<N>>;

type Dates = { asAt?: string; from?: string; to?: string };

/**
 * Whether an answer is about the days that were asked for. One that was read from a file isn't: a
 * file answers every question alike. What such an answer holds too much by place or service does no
 * harm, as selectors select; a wrong day would.
 */
export function isAboutDays<N extends CollectionName>(
  answer: Answer<N>,
  { asAt, from, to }: Dates,
): boolean {
  const day = asAt ?? to;
  if (day !== undefined && answer.meta.asAt !== day) return false;
  // Only changes know `from`. Something may become known long after it happened, so that a server
  // may answer with older dates too: they are folded once more, to the same end.
  return (
    from === undefined || !answer.items.some((item) => 'on' in item && lastDay(item.on) <= from)
  );
}

/**
 * The answer that a server would give, folded from whole files by what the server folds with. Parts
 * (limit, offset) are not made: the answer is whole.
 */
export async function foldedAnswer<N extends CollectionName>(
  name: N,
  params: Params<N>,
  readWhole: ReadWhole,
): Promise<Answer<N>> {
  const { meta } = await readWhole('system');
  const { asAt, to }: Dates = params;
  const day = asAt ?? to ?? meta.updated;
  const record: RecordReader = { read: async (stored) => (await readWhole(stored)).items };
  const items = [...(await resolvers[name](record, { ...params, asAt: day }))];
  return { meta: { ...meta, asAt: day, count: items.length, total: items.length }, items };
}
