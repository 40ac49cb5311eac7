import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { registerQueries } from '#src/features/register/registerQueries.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { changesBetween } from '#src/record/changes/changes.ts';
import { sourcesById } from '#src/record/knownAt.ts';
import { unknownsOfService } from '#src/record/unknownsAbout.ts';

import { serviceChains } from './serviceChains.ts';

/** The queries of the page of one service. @param service its id */
export const serviceQueries = (when: AsAt, service: string): CollectionQuery[] => [
  ...registerQueries(when),
  ['decisions', { service, ...asAtParam(when) }],
  ['decisions-seen', { service, ...asAtParam(when) }],
  ['conflicts', { service }],
  ['unknowns', {}],
  ['sources', {}],
];

/** One service across places, as at the address's date; null where the record has no such service. */
export function useService(id: string) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const cells = useCollection('register', asAtParam(when)).items.filter(
    (cell) => cell.service === id,
  );
  const { items: decisions } = useCollection('decisions', { service: id, ...asAtParam(when) });
  const { items: seen } = useCollection('decisions-seen', { service: id, ...asAtParam(when) });
  const { items: allConflicts } = useCollection('conflicts', { service: id });
  const { items: unknowns } = useCollection('unknowns');
  const { items: sources } = useCollection('sources');
  const service = services.find((one) => one.id === id);
  if (!system || !service) return null;
  const none = { events: [], agreements: [], indicators: [] };
  const record = { ...none, sources, decisions, services: [service] };
  return {
    when,
    system,
    places,
    service,
    services,
    cells,
    decisions,
    seen,
    sources,
    chains: serviceChains(service, places, decisions, sourcesById(sources), when.asAt),
    history: changesBetween(record, '', when.asAt),
    conflicts: allConflicts.filter((conflict) =>
      cells.some((cell) => cell.conflicts.includes(conflict.id)),
    ),
    unknowns: unknownsOfService(unknowns, id),
  };
}

export type ServiceDetail = NonNullable<ReturnType<typeof useService>>;
