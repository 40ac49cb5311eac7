import type { Change } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';

/** What a feed or calendar covers: a place, a service, or, with neither, the whole system. */
export type FollowTarget = {
  readonly place?: Pick<Place, 'id' | 'name'>;
  readonly service?: Pick<Service, 'id' | 'inSentence'>;
};

/** Whether a change belongs in a target’s feed. A change of the whole system is about every place but no service. */
export const isChangeAbout = (
  { places, services }: Pick<Change, 'places' | 'services'>,
  { place, service }: FollowTarget,
): boolean =>
  (!place || places.length === 0 || places.includes(place.id)) &&
  (!service || services.includes(service.id));
