import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import type { SourcesById } from '#src/record/knownAt.ts';
import { chainAt, type Hop } from '#src/record/register/chain.ts';
import { decisionsAt } from '#src/record/register/register.ts';

export type ServiceChains = {
  /** The hops that every place shares. */
  common: Hop[];
  /** The hops that follow in each place: a body that decides there, or an aim; or none. */
  branches: { place: Place; hops: Hop[] }[];
  /** Whether any place has hops of its own. */
  differs: boolean;
};

/** The chain of one service on a day. @param asAt YYYY-MM-DD */
export function serviceChains(
  service: Service,
  places: readonly Place[],
  decisions: readonly Decision[],
  sources: SourcesById,
  asAt: string,
): ServiceChains {
  const chainOf = (place: Place) => {
    const [current = null] = decisionsAt(decisions, place.id, service.id, sources, asAt);
    return chainAt(service, current, place, sources, asAt);
  };
  const all = places.map((place) => ({ place, hops: chainOf(place) }));
  const common = (all[0]?.hops ?? []).filter(({ status }) => status === null);
  const branches = all.map(({ place, hops }) => ({
    place,
    hops: hops.filter(({ status }) => status !== null),
  }));
  return { common, branches, differs: branches.some(({ hops }) => hops.length > 0) };
}
