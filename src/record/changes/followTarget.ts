import type { Change } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';

import type { DueItem } from './dueItems.ts';

/** What a feed, calendar or list covers: a place, a service, one in the other, or the whole system. */
export type FollowTarget = {
  readonly place?: Pick<Place, 'id' | 'name'>;
  readonly service?: Pick<Service, 'id' | 'inSentence'>;
};

/** Whether a cell or a decision belongs to a target. */
export const isCellAbout = (
  item: { readonly place: string; readonly service: string },
  { place, service }: FollowTarget,
): boolean => (!place || item.place === place.id) && (!service || item.service === service.id);

/** Whether what is due belongs to a target. Priorities and agreements belong to no service. */
export const isDueAbout = (
  item: Pick<DueItem, 'places' | 'service'>,
  { place, service }: FollowTarget,
): boolean =>
  (!place || item.places.includes(place.id)) && (!service || item.service === service.id);

/** Whether a change belongs to a target. A change of the whole system is about every place but no service. */
export const isChangeAbout = (
  { places, services }: Pick<Change, 'places' | 'services'>,
  { place, service }: FollowTarget,
): boolean =>
  (!place || places.length === 0 || places.includes(place.id)) &&
  (!service || services.includes(service.id));
