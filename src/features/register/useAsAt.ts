import { useSearchParams } from 'react-router';

import { readAsAt, type AsAt } from '#src/addresses/asAt.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/**
 * The as-at date of the address on screen. `keep` keeps it in a link, which says no default; `pin`
 * says it whatever it is, so that the link shows the same when the record has moved on.
 */
export function useAsAt(): AsAt & Record<'keep' | 'pin', (to: string) => string> {
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  if (!system) throw new Error('The record has no system');
  const when = readAsAt(search, system, formatDate);
  const pin = (to: string) => withQuery(to, { asAt: when.asAt });
  const keep = (to: string) => (when.isDefault ? to : pin(to));
  return { ...when, keep, pin };
}
