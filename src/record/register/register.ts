import type { RecordData } from '#src/contract/record.ts';
import type { Decision, RegisterCell } from '#src/contract/register.ts';
import { byDate, lastDay } from '#src/record/dates.ts';
import { isKnownAt, knownFrom, sourcesById, type SourcesById } from '#src/record/knownAt.ts';

import { chainAt, holderOf } from './chain.ts';

type RegisterInput = Pick<
  RecordData,
  'system' | 'places' | 'services' | 'decisions' | 'sources' | 'conflicts'
>;

/** The decisions about one cell that could be known on a day, newest first. */
export const decisionsAt = (
  decisions: readonly Decision[],
  place: string,
  service: string,
  sources: SourcesById,
  asAt: string,
): Decision[] =>
  decisions
    .filter((decision) => decision.place === place && decision.service === service)
    .filter((decision) => isKnownAt(asAt, decision.from, decision.sources, sources))
    .sort((a, b) => byDate(a.from, b.from))
    .reverse();

/**
 * The register on a day, derived from the decisions: one cell for each service in each place, in the
 * record's order of services and then of places.
 * @param asAt YYYY-MM-DD
 */
export function registerAt(record: RegisterInput, asAt: string): RegisterCell[] {
  const sources = sourcesById(record.sources);
  const placesExistFrom = record.system[0]?.placesExistFrom ?? null;
  const placeExists = placesExistFrom === null || asAt >= placesExistFrom;
  return record.services.flatMap((service) =>
    record.places.map((place): RegisterCell => {
      const [current = null] = decisionsAt(record.decisions, place.id, service.id, sources, asAt);
      const hops = chainAt(service, current, place, sources, asAt);
      const holder = holderOf(hops);
      return {
        place: place.id,
        service: service.id,
        placeExists,
        status: current?.status ?? null,
        since: current?.from ?? null,
        decision: current?.id ?? null,
        decides: holder?.body ?? 'not stated',
        accountable: holder?.accountable ?? 'not stated',
        aim: hops.find((hop) => hop.kind === 'aim')?.body ?? null,
        reviewOn: current?.reviewOn ?? null,
        overdue: current?.reviewOn != null && current.reviewOn < asAt,
        conflicts: record.conflicts
          .filter(
            (conflict) =>
              (conflict.places.length === 0 || conflict.places.includes(place.id)) &&
              (conflict.services.length === 0 || conflict.services.includes(service.id)) &&
              // A conflict exists once all its statements were published.
              conflict.statements.every(({ source }) => {
                const published = sources.get(source.source)?.published ?? null;
                return published === null || lastDay(published) <= asAt;
              }),
          )
          .map((conflict) => conflict.id),
        sourceDated: current ? knownFrom(current.from, current.sources, sources).sourceDated : true,
        basis: current?.basis ?? null,
        sources: current?.sources ?? [],
      };
    }),
  );
}
