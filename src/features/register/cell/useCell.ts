import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { cellSentence } from '#src/narrative/register/registerSentences.ts';
import { chainAt } from '#src/record/chain.ts';
import { sourcesById } from '#src/record/knownAt.ts';
import { decisionsAt } from '#src/record/register.ts';

type CellId = { readonly place: string; readonly service: string };

/** The queries of one cell, beside those of the register. */
export const cellQueries = (when: AsAt, { place, service }: CellId): CollectionQuery[] => [
  ['decisions', { place, service, ...asAtParam(when) }],
  ['conflicts', { place, service }],
  ['sources', {}],
];

/** One cell of the register as at the address's date, with decisions, chain, conflicts and sentence. */
export function useCell({ place: placeId, service: serviceId }: CellId) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const place = useCollection('places').items.find(({ id }) => id === placeId);
  const service = useCollection('services').items.find(({ id }) => id === serviceId);
  const cell = useCollection('register', asAtParam(when)).items.find(
    (item) => item.place === placeId && item.service === serviceId,
  );
  const { items: allSources } = useCollection('sources');
  const { items: allDecisions } = useCollection('decisions', {
    place: placeId,
    service: serviceId,
    ...asAtParam(when),
  });
  const { items: allConflicts } = useCollection('conflicts', {
    place: placeId,
    service: serviceId,
  });
  if (!system || !place || !service || !cell) return null;
  const sources = sourcesById(allSources);
  const decisions = decisionsAt(allDecisions, placeId, serviceId, sources, when.asAt);
  const [current = null] = decisions;
  return {
    when,
    place,
    service,
    cell,
    decisions,
    current,
    hops: chainAt(service, current, place, sources, when.asAt),
    conflicts: allConflicts.filter(({ id }) => cell.conflicts.includes(id)),
    sources: allSources,
    sentence: cellSentence({
      cell,
      place,
      service,
      system,
      when,
      ...(current && { decision: current }),
    }),
  };
}

export type CellDetail = NonNullable<ReturnType<typeof useCell>>;
