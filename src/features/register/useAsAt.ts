import { useSearchParams } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import { formatDate } from '#src/narrative/format.ts';
import { readAsAt, type AsAt } from '#src/record/asAt.ts';

/** The as-at date of the address on screen, and a way to keep it in a link. */
export function useAsAt(): AsAt & { keep: (to: string) => string } {
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  if (!system) throw new Error('The record has no system');
  const when = readAsAt(search, system, formatDate);
  const keep = (to: string) =>
    when.isDefault ? to : `${to}${to.includes('?') ? '&' : '?'}asAt=${when.asAt}`;
  return { ...when, keep };
}
