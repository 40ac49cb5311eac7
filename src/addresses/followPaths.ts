import { paths } from './paths.ts';

type TargetIds = {
  readonly place?: { readonly id: string };
  readonly service?: { readonly id: string };
};

/** The page of a place or service, or of neither: ''. Its feed and calendar stand below it. */
export function followTargetPath({ place, service }: TargetIds): string {
  if (place) return paths.place(place.id);
  return service ? paths.service(service.id) : '';
}

/** The Atom feed of what changed about a place, a service, or everything. */
export const feedPath = (subject: TargetIds): string => `${followTargetPath(subject)}/changes.atom`;

/** The calendar of review dates of a place, a service, or everything. */
export const calendarPath = (subject: TargetIds): string =>
  `${followTargetPath(subject)}/reviews.ics`;
