import type { RecordDraft } from '#server/records/RecordDraft.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

type FundRow = RecordDraft['funds']['rows'][number];

/**
 * Different measures of funds are never mixed: each has one name and one sum for a place and year, and
 * a part has another measure than its whole.
 */
export function* measureProblems(draft: RecordDraft): Generator<RuleProblem> {
  yield* namedTwice(draft, 'measure', 'measureName');
  yield* namedTwice(draft, 'measureName', 'measure');
  yield* statedTwice(draft);
  yield* misplacedParts(draft);
}

/** A measure has one name, and a name one measure. */
function* namedTwice(
  { funds }: RecordDraft,
  field: 'measure' | 'measureName',
  other: 'measure' | 'measureName',
): Generator<RuleProblem> {
  const first = new Map<string, { is: string; index: number }>();
  for (const [index, row] of funds.rows.entries()) {
    const key = row[field]?.toLowerCase();
    const is = row[other];
    if (key === undefined || is === undefined) continue;
    const before = first.get(key);
    if (!before) first.set(key, { is, index });
    else if (before.is !== is)
      yield problemIn(
        funds,
        index,
        [other],
        `is “${is}”, but ${field} “${row[field]}” has “${before.is}” on {other}`,
        'Unlike measures must not be mixed: make the two the same, or give this fund a measure and a name of its own.',
        { index: before.index, path: [other] },
      );
  }
}

/** A measure has one sum for a place and year: two would be added, or contradict each other. */
function* statedTwice({ funds }: RecordDraft): Generator<RuleProblem> {
  const first = new Map<string, number>();
  for (const [index, { place, measure, year }] of funds.rows.entries()) {
    if (!place || !measure || !year) continue;
    const key = [place, measure, year].join(', ');
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else
      yield problemIn(
        funds,
        index,
        ['measure'],
        `“${key}” is already on {other}`,
        'Keep one; where two sources differ, say so in conflicts.json; where they are unlike sums, give each a measure of its own.',
        { index: before, path: ['measure'] },
      );
  }
}

/** A part has another measure than its whole, and a measure is part of one other measure only. */
function* misplacedParts({ funds }: RecordDraft): Generator<RuleProblem> {
  const byId = new Map(funds.rows.map((row) => [row.id, row]));
  const partOf = new Map<string, { whole: string; index: number }>();
  for (const [index, row] of funds.rows.entries()) {
    const measure = row.measure;
    const whole = wholeOf(row, byId)?.measure;
    if (measure === undefined || whole === undefined) continue;
    const at = (problem: string, remedy: string, other?: RuleProblem['other']) =>
      problemIn(funds, index, ['measure'], problem, remedy, other);
    const before = partOf.get(measure);
    if (measure === whole)
      yield at(
        `“${measure}” is also the measure of the fund it is a part of`,
        'A part is another measure than its whole: give it one of its own, or write null in partOf.',
      );
    else if (before === undefined) partOf.set(measure, { whole, index });
    else if (before.whole !== whole)
      yield at(
        `“${measure}” is a part of “${whole}” here, but of “${before.whole}” on {other}`,
        'Parts of unlike wholes are unlike measures: give one of the two a measure of its own, or correct partOf.',
        { index: before.index, path: ['measure'] },
      );
  }
}

const wholeOf = (
  { id, partOf }: FundRow,
  byId: ReadonlyMap<string | undefined, FundRow>,
): FundRow | undefined => (partOf == null || partOf === id ? undefined : byId.get(partOf));
