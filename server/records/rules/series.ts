import type { RecordDraft } from '#server/records/RecordDraft.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** Indicators have different names, and historic ones say why later figures must not be joined. */
export function* seriesProblems({ indicators }: RecordDraft): Generator<RuleProblem> {
  for (const field of ['name', 'shortName'] as const) {
    const first = new Map<string, number>();
    for (const [index, row] of indicators.rows.entries()) {
      const name = row[field];
      const before = name === undefined ? undefined : first.get(name.toLowerCase());
      if (name === undefined) continue;
      if (before === undefined) {
        first.set(name.toLowerCase(), index);
        continue;
      }
      const isOld = row.historic === true || indicators.rows[before]?.historic === true;
      yield problemIn(
        indicators,
        index,
        [field],
        `“${name}” is already the ${field} of another indicator on {other}`,
        isOld
          ? 'A historic series must not be taken for a later one: say in its name what sets it apart, such as its method.'
          : 'Two series must not be taken for one: name them apart, or keep one.',
        { index: before, path: [field] },
      );
    }
  }
  for (const [index, { historic, caveats }] of indicators.rows.entries())
    if (historic === true && caveats?.length === 0)
      yield problemIn(
        indicators,
        index,
        ['caveats'],
        'is empty although the series is historic',
        'Say why later figures must not be joined to it.',
      );
}
