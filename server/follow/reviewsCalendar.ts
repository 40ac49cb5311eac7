import ical, { escape, ICalEventTransparency, type ICalCalendar } from 'ical-generator';

import { ILLUSTRATIVE_TERMS } from '#server/api/licenceTerms.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';

import { dueEntries, type DueEntry } from './dueEntries.ts';
import { aboutRecord, markedTitle, type FollowedRecord } from './FollowedRecord.ts';
import { stableId } from './stableId.ts';

export const CALENDAR_TYPE = 'text/calendar';

/** How often calendar programs should fetch it again. */
const REFRESH_SECONDS = 86_400;

/**
 * A calendar may not be without any component (RFC 5545, 3.6), and an event that says that there is none
 * would stand in its readers' calendars: a time zone stands in nobody's.
 */
const NO_EVENTS_ZONE = {
  name: 'Etc/UTC',
  generator: () =>
    [
      'BEGIN:VTIMEZONE',
      'TZID:Etc/UTC',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
};

function add(
  calendar: ICalCalendar,
  one: DueEntry,
  { system, sources, root }: FollowedRecord,
): void {
  const cited = sources.filter(({ id }) => one.cited.some(({ source }) => source === id));
  const says = [
    one.says,
    `${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`,
    system.basis === 'illustrative' ? ILLUSTRATIVE_TERMS.attribution : system.disclaimer,
  ].join('\n');
  calendar.createEvent({
    // Doesn't depend on date or words, which may be corrected.
    id: stableId(system, one.item.kind, one.item.id),
    start: new Date(`${one.item.on}T00:00:00Z`),
    allDay: true,
    stamp: new Date(`${system.updated}T00:00:00Z`),
    summary: markedTitle(one.title, system),
    description: says,
    // The day does not block anybody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    // The URL must be absolute.
    ...(system.baseAddress !== null && { url: root + one.path }),
  });
}

/** The library escapes the texts of events, but not those of the calendar. */
const calendarText = (text: string): string => escape(text, false);

/** The days on which decisions must be reviewed and priorities are due, as an iCalendar (RFC 5545). */
export function reviewsCalendar(record: FollowedRecord, target: FollowTarget): string {
  const { system } = record;
  const due = dueEntries(record, target);
  const calendar = ical({
    prodId: { company: 'Placeboard', product: 'Review dates', language: 'EN' },
    name: calendarText(
      markedTitle(`Review dates${followTargetWords(target)}: ${system.shortName}`, system),
    ),
    description: calendarText(aboutRecord(record)),
    ttl: REFRESH_SECONDS,
    ...(due.length === 0 && { timezone: NO_EVENTS_ZONE }),
  });
  for (const one of due) add(calendar, one, record);
  return `${calendar.toString()}\r\n`;
}
