import ical, { escape, ICalEventTransparency, type ICalCalendar } from 'ical-generator';

import { ILLUSTRATIVE_TERMS } from '#server/api/licenceTerms.ts';
import { followTargetPath } from '#src/addresses/followPaths.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import {
  NO_DATES_TITLE,
  noDatesSentence,
  prioritySentence,
  priorityTitle,
  reviewTitle,
} from '#src/narrative/register/dueWords.ts';
import { cellSentence } from '#src/narrative/register/cellSentence.ts';
import { followTargetWords } from '#src/narrative/register/followTargetWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import type { FollowTarget } from '#src/record/followTarget.ts';

import { markedTitle, type FollowedRecord } from './FollowedRecord.ts';
import { plainText } from './plainText.ts';
import { stableId } from './stableId.ts';

export const CALENDAR_TYPE = 'text/calendar';

/** How often calendar programs should fetch it again. */
const REFRESH_SECONDS = 86_400;

type Entry = {
  /** Doesn't depend on date or words, which may be corrected. */
  id: string;
  /** YYYY-MM-DD */
  on: string;
  title: string;
  says: string;
  cited: readonly { source: string }[];
  /** The page that shows it. */
  path: string;
};

/** The reviews due of decisions in force; a superseded decision needs none. */
function reviews({ system, places, services, decisions, cells }: FollowedRecord): Entry[] {
  const when = { asAt: system.updated, isDefault: false };
  return cells.flatMap((cell): Entry[] => {
    const place = places.find(({ id }) => id === cell.place);
    const service = services.find(({ id }) => id === cell.service);
    const decision = decisions.find(({ id }) => id === cell.decision);
    if (cell.reviewOn === null || !place || !service || !decision) return [];
    return [
      {
        id: stableId(system, 'review', decision.id),
        on: cell.reviewOn,
        title: reviewTitle(service, place),
        says: `${decision.summary}\n${cellSentence({ cell, place, service, system, when, decision })}`,
        cited: decision.sources,
        path: paths.cell(place.id, service.id),
      },
    ];
  });
}

/** The due dates of priorities that are neither done nor stopped. */
function priorities({ system, places, priorities: rows }: FollowedRecord): Entry[] {
  return rows.flatMap((priority): Entry[] => {
    const place = places.find(({ id }) => id === priority.place);
    const state = priority.progress.at(-1)?.state;
    if (priority.dueOn === null || state === 'done' || state === 'stopped' || !place) return [];
    return [
      {
        id: stableId(system, 'priority', priority.id),
        on: priority.dueOn,
        title: priorityTitle(priority, place),
        says: prioritySentence(priority, place),
        cited: priority.sources,
        path: withQuery(paths.priorities, { place: place.id }),
      },
    ];
  });
}

/** The record's cells and priorities of one place or service. Priorities belong to no service. */
const recordAbout = (record: FollowedRecord, { place, service }: FollowTarget): FollowedRecord => ({
  ...record,
  cells: record.cells.filter(
    (cell) => (!place || cell.place === place.id) && (!service || cell.service === service.id),
  ),
  priorities: record.priorities.filter(
    (priority) => !service && (!place || priority.place === place.id),
  ),
});

/** The only entry where there are no dates, because a calendar may not be empty (RFC 5545, 3.6). */
const nothingFound = ({ system }: FollowedRecord, path: string): Entry => ({
  id: stableId(system, 'no-reviews', path),
  on: system.updated,
  title: NO_DATES_TITLE,
  says: noDatesSentence(system),
  cited: [],
  path: path || paths.register,
});

function add(calendar: ICalCalendar, one: Entry, { system, sources, root }: FollowedRecord): void {
  const cited = sources.filter(({ id }) => one.cited.some(({ source }) => source === id));
  const says = [
    one.says,
    ...(cited.length === 0
      ? []
      : [`${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`]),
    system.basis === 'illustrative' ? ILLUSTRATIVE_TERMS.attribution : system.disclaimer,
  ].join('\n');
  calendar.createEvent({
    id: one.id,
    start: new Date(`${one.on}T00:00:00Z`),
    allDay: true,
    stamp: new Date(`${system.updated}T00:00:00Z`),
    summary: plainText(markedTitle(one.title, system)),
    description: plainText(says),
    // The day does not block anybody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    // The URL must be absolute.
    ...(system.baseAddress !== null && { url: root + one.path }),
  });
}

/** The library escapes the texts of events, but not those of the calendar. */
const calendarText = (text: string): string => escape(plainText(text), false);

/** The days on which decisions must be reviewed and priorities are due, as an iCalendar (RFC 5545). */
export function reviewsCalendar(whole: FollowedRecord, target: FollowTarget): string {
  const record = recordAbout(whole, target);
  const { system } = record;
  const calendar = ical({
    prodId: { company: 'Placeboard', product: 'Review dates', language: 'EN' },
    name: calendarText(
      markedTitle(`Review dates${followTargetWords(target)}: ${system.shortName}`, system),
    ),
    description: calendarText(system.disclaimer),
    ttl: REFRESH_SECONDS,
  });
  const found = [...reviews(record), ...priorities(record)].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  for (const one of found.length > 0 ? found : [nothingFound(record, followTargetPath(target))])
    add(calendar, one, record);
  return `${calendar.toString()}\r\n`;
}
