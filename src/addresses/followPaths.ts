import { paths } from './paths.ts';

type TargetIds = {
  readonly place?: { readonly id: string };
  readonly service?: { readonly id: string };
};

/** Path of the page of a place or service, below which its feed and calendar are; '' for the whole system. */
export function followTargetPath({ place, service }: TargetIds): string {
  if (place) return paths.place(place.id);
  return service ? paths.service(service.id) : '';
}

/** Path of the Atom feed of changes to a place, a service or the whole system. */
export const feedPath = (subject: TargetIds): string => `${followTargetPath(subject)}/changes.atom`;

/** Path of the calendar of review dates of a place, a service or the whole system. */
export const calendarPath = (subject: TargetIds): string =>
  `${followTargetPath(subject)}/reviews.ics`;
