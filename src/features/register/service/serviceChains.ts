import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { chainAt, type Hop } from '#src/record/chain.ts';
import type { SourcesById } from '#src/record/knownAt.ts';
import { decisionsAt } from '#src/record/register.ts';

export type ServiceChains = {
  /** The service’s own hops, alike in every place. */
  common: Hop[];
  /** What follows them in each place: a body that decides there, an aim, or nothing. */
  branches: { place: Place; hops: Hop[] }[];
  /** Whether anything follows in any place. */
  differs: boolean;
};

/** The chain of one service on a day: the hops that all places share, then place by place. */
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
