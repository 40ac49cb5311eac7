import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { indexObservations } from '#src/record/outcomes/indexObservations.ts';
import type { RecordReader } from '#src/record/RecordReader.ts';
import { resolve } from '#src/record/resolvers.ts';

/** Reads a whole collection, as at the record's own date. */
export type ReadCollection = <N extends CollectionName>(name: N) => Promise<Answer<N>>;

type Dates = { asAt?: string; to?: string };

/**
 * The answer that a server would give, folded from whole collections by the server's own resolvers.
 * It is never paged: limit and offset mean nothing here.
 */
export async function foldedAnswer<N extends CollectionName>(
  name: N,
  params: Params<N>,
  readCollection: ReadCollection,
): Promise<Answer<N>> {
  const { meta } = await readCollection('system');
  const { asAt, to }: Dates = params;
  const day = asAt ?? to ?? recordDay(meta);
  const read: RecordReader['read'] = async (stored) => (await readCollection(stored)).items;
  const record = { read, observations: indexObservations(() => read('observations')) };
  const items = [...(await resolve(name, record, { ...params, asAt: day }))];
  return { meta: { ...meta, asAt: day, count: items.length, total: items.length }, items };
}
