import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { SEXES } from '#src/contract/plain/words.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** A connection feeds no historic series, and names an ONS series for each sex of its indicator. */
export function* connectionProblems({
  connections,
  indicators,
}: Pick<RecordDraft, 'connections' | 'indicators'>): Generator<RuleProblem> {
  for (const [index, { indicator: id, ons }] of connections.rows.entries()) {
    const indicator = indicators.rows.find((one) => id !== undefined && one.id === id);
    if (indicator?.historic === true)
      yield problemIn(
        connections,
        index,
        ['indicator'],
        `“${id}” is historic: later figures must not be joined to it`,
        'Remove the entry. Later figures are another indicator.',
      );
    const { sexes } = indicator ?? {};
    if (!ons?.series || !sexes) continue;
    for (const sex of SEXES) {
      const path = ['ons', 'series', sex];
      const hasSeries = ons.series[sex] !== undefined;
      if (sexes.includes(sex) && !hasSeries)
        yield problemIn(
          connections,
          index,
          path,
          'is missing',
          'Add what the service calls the series of this sex.',
        );
      else if (!sexes.includes(sex) && hasSeries)
        yield problemIn(
          connections,
          index,
          path,
          `is not among the indicator’s sexes (${sexes.join(', ')})`,
          'Remove it, or add the sex in indicators.json.',
        );
    }
  }
}
