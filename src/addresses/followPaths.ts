import { paths } from './paths.ts';

type Subject = {
  readonly place?: { readonly id: string };
  readonly service?: { readonly id: string };
};

/** The page of a place or service, or of neither: ''. Its feed and calendar stand below it. */
export function subjectPath({ place, service }: Subject): string {
  if (place) return paths.place(place.id);
  return service ? paths.service(service.id) : '';
}

/** The Atom feed of what changed about a place, a service, or everything. */
export const feedPath = (subject: Subject): string => `${subjectPath(subject)}/changes.atom`;

/** The calendar of review dates of a place, a service, or everything. */
export const calendarPath = (subject: Subject): string => `${subjectPath(subject)}/reviews.ics`;
