import type { Draft } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { type JsonName, problemIn } from '#server/records/read/readCollection.ts';
import { PartialDate } from '#src/contract/dates.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

type Path = readonly PropertyKey[];
type When = string | null | undefined;

/** Dates come in the order in which things can happen, and nothing after the record's last day. */
export function* dateProblems(draft: Draft): Generator<Problem> {
  yield* systemDates(draft);
  yield* afterUpdated(draft);
  yield* decisionDates(draft);
  yield* orderedLists(draft);
  yield* otherOrders(draft);
}

function* systemDates(draft: Draft): Generator<Problem> {
  const [system] = draft.system.rows;
  if (!system?.updated) return;
  for (const field of ['begins', 'placesExistFrom', 'footprintStatedFrom'] as const)
    yield* order(draft, 'system', 0, [field], system[field], 'updated', system.updated);
}

/** Each date that lies in the past by its nature, against the day the record was last updated. */
function* afterUpdated(draft: Draft): Generator<Problem> {
  const updated = draft.system.rows[0]?.updated;
  if (!updated) return;
  for (const [name, index, path, when] of pastDates(draft))
    if (when && lastDay(when) > updated)
      yield problemIn(
        draft[name],
        index,
        path,
        `${said(when)} is after the record was last updated (${updated})`,
        'Correct the date, or “updated” in system.json.',
      );
}

function* pastDates(draft: Draft): Generator<[JsonName, number, Path, When]> {
  for (const [index, row] of draft.sources.rows.entries())
    yield ['sources', index, ['published'], row.published];
  for (const [index, row] of draft.decisions.rows.entries()) {
    if (!isDecidedAhead(row, draft)) yield ['decisions', index, ['from'], row.from];
    yield ['decisions', index, ['decidedOn'], row.decidedOn];
  }
  for (const [index, row] of draft.services.rows.entries())
    for (const [at, hop] of (row.chain ?? []).entries())
      yield ['services', index, ['chain', at, 'from'], hop?.from];
  for (const [index, row] of draft.commitments.rows.entries())
    yield ['commitments', index, ['on'], row.on];
  for (const [index, row] of draft.priorities.rows.entries()) {
    yield ['priorities', index, ['agreedOn'], row.agreedOn];
    for (const [at, report] of (row.progress ?? []).entries())
      yield ['priorities', index, ['progress', at, 'on'], report?.on];
  }
  for (const [index, row] of draft.events.rows.entries()) yield ['events', index, ['on'], row.on];
  for (const [index, row] of draft.unknowns.rows.entries())
    yield ['unknowns', index, ['until'], row.until];
  for (const [index, row] of draft.indicators.rows.entries())
    yield ['indicators', index, ['dataset', 'released'], row.dataset?.released];
  for (const [index, row] of draft.people.rows.entries())
    for (const field of ['from', 'seen'] as const)
      if (isDate(row[field])) yield ['people', index, [field], row[field]];
}

/** A decision may take effect later, where it is dated and cited as a decision. */
function isDecidedAhead(row: Draft['decisions']['rows'][number], draft: Draft): boolean {
  const updated = draft.system.rows[0]?.updated;
  return Boolean(
    updated &&
    row.decidedOn &&
    lastDay(row.decidedOn) <= updated &&
    row.sources?.some((citation) => citation?.evidence === 'decision'),
  );
}

function* decisionDates(draft: Draft): Generator<Problem> {
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
        `${said(from)} is before the places of this record exist (${start})`,
        'Correct the date, or begins and placesExistFrom in system.json.',
      );
    yield* order(draft, 'decisions', index, ['decidedOn'], decidedOn, 'from', from);
    if (reviewOn && reviewOn < firstDay(from))
      yield problemIn(
        draft.decisions,
        index,
        ['reviewOn'],
        `${said(reviewOn)} is before the decision takes effect (from ${from})`,
        'Correct one of the two dates.',
      );
  }
}

/** Hops of a chain and reports of progress stand oldest first. */
function* orderedLists(draft: Draft): Generator<Problem> {
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
          `${said(date)} is before the hop above it`,
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
          `${said(date)} is before the report above it`,
          'Put the reports in order, oldest first.',
        );
  }
}

function* otherOrders(draft: Draft): Generator<Problem> {
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

/** `earlier` must not lie wholly after `later`; dates that could be in order are let be. */
function* order(
  draft: Draft,
  name: JsonName,
  index: number,
  path: Path,
  earlier: When,
  laterName: string,
  later: When,
): Generator<Problem> {
  if (earlier && later && firstDay(earlier) > lastDay(later))
    yield problemIn(
      draft[name],
      index,
      path,
      `${said(earlier)} is after ${laterName} (${later})`,
      'Correct one of the two dates.',
    );
}

const isDate = (text: When): text is string => PartialDate.safeParse(text).success;

/** A date as it is written, and the last day it could mean where that is not the same. */
function said(date: string): string {
  const last = lastDay(date);
  return last === date ? date : `${date} (which could be ${last})`;
}
