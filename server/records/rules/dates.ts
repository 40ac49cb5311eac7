import { DRAFT_NAMES, type DraftName, type RecordDraft } from '#server/records/RecordDraft.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';
import { PartialDate } from '#src/contract/dates.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

import { draftDay } from './draftDay.ts';
import { problemIn, type RuleProblem } from './RuleProblem.ts';
import { valuesAt } from './valuesAt.ts';

const RECORD_DAY = 'the day up to which the record goes';

type Path = readonly PropertyKey[];
type DateText = string | null | undefined;

/** Dates are in an order in which things can happen, and past dates not after the day up to which the record goes. */
export function* dateProblems(draft: RecordDraft): Generator<RuleProblem> {
  yield* systemDates(draft);
  yield* afterSearched(draft);
  yield* afterRecordDay(draft);
  yield* decisionDates(draft);
  yield* orderedLists(draft);
  yield* otherOrders(draft);
}

function* systemDates(draft: RecordDraft): Generator<RuleProblem> {
  const [system] = draft.system.rows;
  const latest = draftDay(draft);
  for (const field of ['begins', 'placesExistFrom', 'footprintStatedFrom'] as const)
    yield* order(draft, 'system', 0, [field], system?.[field], RECORD_DAY, latest);
}

/** No search ended after the day sources were last searched. */
function* afterSearched(draft: RecordDraft): Generator<RuleProblem> {
  const searched = draft.system.rows[0]?.searched;
  if (!searched) return;
  for (const [index, { until }] of draft.unknowns.rows.entries())
    if (until && until > searched)
      yield problemIn(
        draft.unknowns,
        index,
        ['until'],
        `${until} is after sources were last searched (${searched})`,
        'Correct the date, or “searched” in system.json.',
      );
}

/** Dates of what has happened are not after the day up to which the record goes. */
function* afterRecordDay(draft: RecordDraft): Generator<RuleProblem> {
  const latest = draftDay(draft);
  if (latest === null) return;
  for (const [name, index, path, when] of pastDates(draft))
    if (when && lastDay(when) > latest)
      yield problemIn(
        draft[name],
        index,
        path,
        `${dateWords(when)} is after ${RECORD_DAY} (${latest})`,
        'Correct the date, or “updated” in system.json: the day the record last changed.',
      );
}

function* pastDates(draft: RecordDraft): Generator<[DraftName, number, Path, DateText]> {
  for (const name of DRAFT_NAMES)
    for (const [index, row] of draft[name].rows.entries())
      for (const field of COLLECTIONS[name].pastDates ?? [])
        for (const [path, when] of valuesAt(row, field))
          if (typeof when === 'string' && isDate(when)) yield [name, index, path, when];
  for (const [index, row] of draft.decisions.rows.entries())
    if (!isDecidedInAdvance(row, draft)) yield ['decisions', index, ['from'], row.from];
}

/** A decision may take effect later if it has a date and its source is the decision itself. */
function isDecidedInAdvance(
  row: RecordDraft['decisions']['rows'][number],
  draft: RecordDraft,
): boolean {
  const latest = draftDay(draft);
  return Boolean(
    latest !== null &&
    row.decidedOn &&
    lastDay(row.decidedOn) <= latest &&
    row.sources?.some((citation) => citation?.evidence === 'decision'),
  );
}

function* decisionDates(draft: RecordDraft): Generator<RuleProblem> {
  const [system] = draft.system.rows;
  const starts = [system?.begins, system?.placesExistFrom].filter((day) => day != null).sort();
  const start = starts.at(-1);
  for (const [index, row] of draft.decisions.rows.entries()) {
    const { from, decidedOn, reviewOn } = row;
    if (!from) continue;
    if (start && lastDay(from) < start)
      yield problemIn(
        draft.decisions,
        index,
        ['from'],
        `${dateWords(from)} is before the places of this record exist (${start})`,
        'Correct the date, or begins and placesExistFrom in system.json.',
      );
    yield* order(draft, 'decisions', index, ['decidedOn'], decidedOn, 'from', from);
    if (reviewOn && reviewOn < firstDay(from))
      yield problemIn(
        draft.decisions,
        index,
        ['reviewOn'],
        `${dateWords(reviewOn)} is before the decision takes effect (from ${from})`,
        'Correct one of the two dates.',
      );
  }
}

/** Hops of a chain and reports of progress are listed oldest first. */
function* orderedLists(draft: RecordDraft): Generator<RuleProblem> {
  for (const [index, row] of draft.services.rows.entries()) {
    const dates = (row.chain ?? []).map((hop) => hop?.from);
    for (const [at, date] of dates.entries()) {
      const earlier = dates.slice(0, at).filter((one) => one != null);
      const path = ['chain', at, 'from'];
      if (date === null && at > 0)
        yield problemIn(
          draft.services,
          index,
          path,
          'is empty (null) although it is not the first hop',
          'Say since when, or put the hop first: null means before the record begins.',
        );
      else if (date && earlier.some((one) => one > date))
        yield problemIn(
          draft.services,
          index,
          path,
          `${dateWords(date)} is before the hop above it`,
          'Put the hops in order, oldest first.',
        );
    }
  }
  for (const [index, row] of draft.priorities.rows.entries()) {
    const dates = (row.progress ?? []).map((report) => report?.on);
    for (const [at, date] of dates.entries())
      if (date && dates.slice(0, at).some((one) => one && one > date))
        yield problemIn(
          draft.priorities,
          index,
          ['progress', at, 'on'],
          `${dateWords(date)} is before the report above it`,
          'Put the reports in order, oldest first.',
        );
  }
}

function* otherOrders(draft: RecordDraft): Generator<RuleProblem> {
  for (const [index, row] of draft.priorities.rows.entries()) {
    const { agreedOn, dueOn, progress } = row;
    yield* order(draft, 'priorities', index, ['agreedOn'], agreedOn, 'dueOn', dueOn);
    for (const [at, report] of (progress ?? []).entries())
      yield* order(
        draft,
        'priorities',
        index,
        ['agreedOn'],
        agreedOn,
        `progress[${at}].on`,
        report?.on,
      );
  }
  for (const [index, row] of draft.people.rows.entries()) {
    for (const [field, when] of [
      ['from', row.from],
      ['seen', row.seen],
    ] as const)
      if (when != null && !isDate(when))
        yield problemIn(
          draft.people,
          index,
          [field],
          `is “${String(when)}”`,
          'It must be a year (2023), a month (2023-07), a day (2023-07-05) or a range of two of these.',
        );
    if (isDate(row.from) && isDate(row.seen))
      yield* order(draft, 'people', index, ['from'], row.from, 'seen', row.seen);
  }
}

/** `earlier` must not be after the last day that `later` could mean. */
function* order(
  draft: RecordDraft,
  name: DraftName,
  index: number,
  path: Path,
  earlier: DateText,
  laterName: string,
  later: DateText,
): Generator<RuleProblem> {
  if (earlier && later && firstDay(earlier) > lastDay(later))
    yield problemIn(
      draft[name],
      index,
      path,
      `${dateWords(earlier)} is after ${laterName} (${later})`,
      'Correct one of the two dates.',
    );
}

const isDate = (text: DateText): text is string => PartialDate.safeParse(text).success;

/** A date as it is written, with the last day it could mean if that is another. */
function dateWords(date: string): string {
  const last = lastDay(date);
  return last === date ? date : `${date} (which could be ${last})`;
}
