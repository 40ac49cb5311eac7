import type { CollectionName } from '#src/contract/collections.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

/** The parameter by which a collection is asked about a day. Those that are not named take none. */
export const DAY_PARAMS: { readonly [N in CollectionName]?: 'asAt' | 'to' } = {
  'decisions': 'asAt',
  'register': 'asAt',
  'decisions-seen': 'asAt',
  'agreement-dates': 'asAt',
  'commitments': 'asAt',
  'priorities': 'asAt',
  'events': 'asAt',
  'people': 'asAt',
  'funds': 'asAt',
  'changes': 'to',
};

const earlier = (a: string, b: string) => (a < b ? a : b);

/**
 * The record as if it went up to an earlier day: what asks for no day is answered about that one, so
 * that a figure says what it said then, word for word, if nothing was revised since.
 * @param day YYYY-MM-DD
 */
export async function asOnDay(load: LoadAnswer, day: string): Promise<LoadAnswer> {
  const { meta } = await load('system', {});
  if (day >= recordDay(meta)) return load;
  return async (name, params) => {
    const param = DAY_PARAMS[name];
    const { items, meta: all } = await load(name, { ...(param && { [param]: day }), ...params });
    const asked = new Map<string, unknown>(Object.entries(params)).get(param ?? '');
    const days = { searched: earlier(all.searched, day), updated: earlier(all.updated, day) };
    return {
      meta: { ...all, ...days, asAt: typeof asked === 'string' ? asked : day },
      // The one system of the record has these days, too.
      items: name === 'system' ? items.map((item) => ({ ...item, ...days })) : items,
    };
  };
}
