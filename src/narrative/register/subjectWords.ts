import type { Subject } from '#src/record/subject.ts';

/** What stands after “What changed”: ` in Blackpool`, ` about dental services`; nothing for everything. */
export function subjectWords({ place, service }: Subject): string {
  if (place) return ` in ${place.name}`;
  return service ? ` about ${service.inSentence}` : '';
}
