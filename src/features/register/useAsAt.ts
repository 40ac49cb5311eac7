import { useSearchParams } from 'react-router';

import { readAsAt, type AsAt } from '#src/addresses/asAt.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { systemIn } from '#src/record/systemIn.ts';

/**
 * The as-at date of the address on screen. `linkTo` carries it to another address, unless it is the
 * default; `permalink` writes it out always, so that the link still shows the same after the record
 * has changed.
 */
export function useAsAt(): AsAt & Record<'linkTo' | 'permalink', (to: string) => string> {
  const [search] = useSearchParams();
  const system = systemIn(useCollection('system'));
  const when = readAsAt(search, system, formatDate);
  const permalink = (to: string) => withQuery(to, { asAt: when.asAt });
  const linkTo = (to: string) => (when.isDefault ? to : permalink(to));
  return { ...when, linkTo, permalink };
}
