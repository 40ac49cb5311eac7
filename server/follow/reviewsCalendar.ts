import ical, { escape, ICalEventTransparency, type ICalCalendar } from 'ical-generator';

import { MADE_UP } from '#server/api/terms.ts';
import { subjectPath } from '#src/addresses/followPaths.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import {
  NO_DATES_TITLE,
  noDatesSentence,
  prioritySentence,
  priorityTitle,
  reviewTitle,
} from '#src/narrative/register/dueWords.ts';
import { cellSentence } from '#src/narrative/register/registerSentences.ts';
import { subjectWords } from '#src/narrative/register/subjectWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import type { Subject } from '#src/record/subject.ts';

import { marked, type Followed } from './Followed.ts';
import { plainText } from './plainText.ts';
import { stableId } from './stableId.ts';

export const CALENDAR_TYPE = 'text/calendar';

/** How often a calendar program may ask again, in seconds. */
const A_DAY = 86_400;

type Entry = {
  /** What it is known by: never its date or words, which may be corrected. */
  id: string;
  /** YYYY-MM-DD */
  on: string;
  title: string;
  says: string;
  cited: readonly { source: string }[];
  /** The page that shows it. */
  path: string;
};

/** The reviews that the decisions in force set: one that was superseded needs no review. */
function reviews({ system, places, services, decisions, cells }: Followed): Entry[] {
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

/** The days by which priorities are due, but for those reported as done or stopped. */
function priorities({ system, places, priorities: rows }: Followed): Entry[] {
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

/** What is about a place or service alone. Priorities are about no one service. */
const narrowed = (record: Followed, { place, service }: Subject): Followed => ({
  ...record,
  cells: record.cells.filter(
    (cell) => (!place || cell.place === place.id) && (!service || cell.service === service.id),
  ),
  priorities: record.priorities.filter(
    (priority) => !service && (!place || priority.place === place.id),
  ),
});

/** Stands alone where there is nothing else: a calendar may not be empty (RFC 5545, 3.6). */
const nothingFound = ({ system }: Followed, path: string): Entry => ({
  id: stableId(system, 'no-reviews', path),
  on: system.updated,
  title: NO_DATES_TITLE,
  says: noDatesSentence(system),
  cited: [],
  path: path || paths.register,
});

function add(calendar: ICalCalendar, one: Entry, { system, sources, root }: Followed): void {
  const cited = sources.filter(({ id }) => one.cited.some(({ source }) => source === id));
  const says = [
    one.says,
    ...(cited.length === 0
      ? []
      : [`${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`]),
    system.basis === 'illustrative' ? MADE_UP.attribution : system.disclaimer,
  ].join('\n');
  calendar.createEvent({
    id: one.id,
    start: new Date(`${one.on}T00:00:00Z`),
    allDay: true,
    stamp: new Date(`${system.updated}T00:00:00Z`),
    summary: plainText(marked(one.title, system)),
    description: plainText(says),
    // A day to know of: nobody is busy on it.
    transparency: ICalEventTransparency.TRANSPARENT,
    // A URL here is a whole one.
    ...(system.baseAddress !== null && { url: root + one.path }),
  });
}

/** The library escapes what is said of an event, but not of the calendar. */
const ofCalendar = (text: string): string => escape(plainText(text), false);

/** The days by which decisions must be reviewed and priorities are due, as a calendar (RFC 5545). */
export function reviewsCalendar(whole: Followed, subject: Subject): string {
  const record = narrowed(whole, subject);
  const { system } = record;
  const calendar = ical({
    prodId: { company: 'Placeboard', product: 'Review dates', language: 'EN' },
    name: ofCalendar(marked(`Review dates${subjectWords(subject)}: ${system.shortName}`, system)),
    description: ofCalendar(system.disclaimer),
    ttl: A_DAY,
  });
  const found = [...reviews(record), ...priorities(record)].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  for (const one of found.length > 0 ? found : [nothingFound(record, subjectPath(subject))])
    add(calendar, one, record);
  return `${calendar.toString()}\r\n`;
}
