import type { RecordDraft } from '#server/records/RecordDraft.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** Financial years are two in a row, and a part of a fund fits into the whole. */
export function* fundProblems(draft: RecordDraft): Generator<RuleProblem> {
  for (const name of ['funds', 'priorities'] as const)
    for (const [index, { year }] of draft[name].rows.entries())
      if (year && (Number(year.slice(2, 4)) + 1) % 100 !== Number(year.slice(5)))
        yield problemIn(
          draft[name],
          index,
          ['year'],
          `is “${year}”`,
          'It must be two years in a row, such as 2023/24.',
        );

  const byId = new Map(draft.funds.rows.map((row) => [row.id, row]));
  for (const [index, row] of draft.funds.rows.entries()) {
    const whole = row.partOf == null ? undefined : byId.get(row.partOf);
    if (!whole) continue;
    const at = (field: string, problem: string, remedy: string) =>
      problemIn(draft.funds, index, [field], problem, remedy);
    const through = new Set([row]);
    let above: typeof whole | undefined = whole;
    while (above && !through.has(above)) {
      through.add(above);
      above = above.partOf == null ? undefined : byId.get(above.partOf);
    }
    if (above === row) {
      yield at(
        'partOf',
        `“${row.partOf}” makes the fund a part of itself`,
        'Name the larger fund, or null.',
      );
      continue;
    }
    for (const field of ['place', 'year'] as const)
      if (row[field] && whole[field] && row[field] !== whole[field])
        yield at(
          'partOf',
          `“${row.partOf}” is of another ${field} (${whole[field]}, not ${row[field]})`,
          'A part has the place and the year of its whole: correct one of the two.',
        );
    if (row.amount !== undefined && whole.amount !== undefined)
      if (row.precision === 'exact' && whole.precision === 'exact' && row.amount > whole.amount)
        yield at(
          'amount',
          `(${row.amount}) is more than the fund it is a part of (${whole.amount})`,
          'Compare both with their sources and correct them.',
        );
  }
}
