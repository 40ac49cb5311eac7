import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { isMonthDay } from '#server/records/read/parsePeriod.ts';
import { UNITS } from '#src/contract/plain/words.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

const REQUIRED = ['area', 'value', 'period'];
const ALLOWED = [...REQUIRED, 'person', 'adults'];

/** The fields of an indicator are consistent, and its sentence can be filled in. */
export function* indicatorProblems(draft: RecordDraft): Generator<RuleProblem> {
  const { indicators } = draft;
  for (const [index, row] of indicators.rows.entries()) {
    const at = (field: string, problem: string, remedy: string) =>
      problemIn(indicators, index, [field], problem, remedy);

    if (row.subject !== undefined) {
      const used = [...row.subject.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
      for (const name of REQUIRED)
        if (!used.includes(name))
          yield at('subject', `lacks {${name}}`, `Put {${name}} where the sentence says it.`);
      for (const name of new Set(used))
        if (!ALLOWED.includes(name))
          yield at(
            'subject',
            `has {${name}}, which nothing fills in`,
            `Use only ${ALLOWED.map((one) => `{${one}}`).join(', ')}.`,
          );
      if (/[{}]/.test(row.subject.replaceAll(/\{[^{}]*\}/g, '')))
        yield at('subject', 'has a brace without its pair', 'Close it, or remove it.');
    }

    const { least, most, periodKind, unit, yearStarts } = row;
    if (unit !== undefined && !UNITS.some((known) => known === unit))
      yield at(
        'unit',
        `is “${unit}”, which is not a known unit`,
        `Known are: ${UNITS.join('; ')}.${didYouMean(unit, UNITS)} A new one is added to UNITS in src/contract/plain/words.ts.`,
      );
    if (typeof least === 'number' && typeof most === 'number' && least >= most)
      yield at('least', `(${least}) is not below most (${most})`, 'Correct one of the two.');

    if (periodKind === 'survey' && yearStarts === null)
      yield at(
        'yearStarts',
        'is empty (null) although the periods are survey years',
        'Write the month and day on which they begin, such as 11-16.',
      );
    else if (
      periodKind &&
      periodKind !== 'survey' &&
      periodKind !== 'rolling' &&
      typeof yearStarts === 'string'
    )
      yield at(
        'yearStarts',
        `is “${yearStarts}” although ${periodKind} periods have their own beginning`,
        'Write null, or set periodKind to survey or rolling.',
      );
    else if (typeof yearStarts === 'string' && !isMonthDay(yearStarts))
      yield at(
        'yearStarts',
        `is “${yearStarts}”`,
        'It must be a month and day that every year has, such as 11-16.',
      );
  }
}
