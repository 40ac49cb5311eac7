import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { observationsFile } from '#server/records/RecordDraft.ts';
import { draftDay } from '#server/records/rules/draftDay.ts';
import { problemIn } from '#server/records/rules/RuleProblem.ts';
import { formatCount } from '#src/narrative/language/format.ts';
import type { Observation } from '#src/contract/outcomes.ts';

import { copyProblems } from './observationSeries.ts';
import { inFile, type ReadRecord } from './readCollection.ts';
import { readObservations } from './readObservations.ts';

/**
 * A server holds a record in memory, twice: with more, rendering ends for want of it. Fifty indicators
 * in 25 areas over 25 periods, by sex, are 94,000.
 */
const MAX_ROWS = 250_000;

const isObservationsFile = (file: string): boolean => /^observations\/.+\.csv$/.test(file);

/** What is wrong where there are more rows than a server can hold; it takes long to read them. */
function tooManyRows(files: ReadonlyMap<string, string>): DataProblem | null {
  let rows = 0;
  for (const [file, text] of files)
    if (isObservationsFile(file))
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) rows += 1;
  if (rows <= MAX_ROWS) return null;
  return {
    file: 'observations/',
    line: 0,
    field: '',
    problem: `the files have ${formatCount(rows, 'line', 'lines')}, and a server can hold ${formatCount(MAX_ROWS, 'row', 'rows')}`,
    remedy: 'Leave out areas or periods that no page shows. No row was checked until then.',
  };
}

/** Reads the observations of all indicators, each from a file of its own. */
export function readAllObservations(
  files: ReadonlyMap<string, string>,
  { indicators, areas, system }: Pick<ReadRecord, 'indicators' | 'areas' | 'system'>,
): { observations: Observation[]; problems: DataProblem[] } {
  const tooMany = tooManyRows(files);
  if (tooMany) return { observations: [], problems: [tooMany] };
  const [row] = system.rows;
  const context = {
    areas: areas.isComplete ? areas.names : null,
    recordDate: draftDay({ system }),
    comparator: row?.comparators?.[0],
  };
  const byIndicator = new Map<string, Observation[]>();
  const problems: DataProblem[] = [];
  const expected = new Set<string>();
  const read = (
    id: string,
    text: string,
    indicator: (typeof indicators.rows)[number] | undefined,
  ) => {
    const one = readObservations(id, observationsFile(id), text, { indicator, ...context });
    byIndicator.set(id, one.observations);
    for (const problem of one.problems) problems.push(problem);
  };
  for (const [index, indicator] of indicators.rows.entries()) {
    if (indicator.id === undefined) continue;
    const file = observationsFile(indicator.id);
    const text = files.get(file);
    if (text === undefined)
      problems.push(
        inFile(
          problemIn(
            indicators,
            index,
            ['id'],
            `“${indicator.id}” has no file of values`,
            `Add ${file}, or remove the indicator.`,
          ),
          indicators,
        ),
      );
    else if (!expected.has(file)) read(indicator.id, text, indicator);
    expected.add(file);
  }
  for (const [file, text] of files) {
    const id = /^observations\/(.+)\.csv$/.exec(file)?.[1];
    if (id === undefined || expected.has(file)) continue;
    if (indicators.isComplete) {
      problems.push({
        file,
        line: 0,
        field: '',
        problem: `there is no indicator “${id}”`,
        remedy: `Add it to indicators.json, or correct the file’s name.${didYouMean(id, indicators.names)}`,
      });
    }
    read(id, text, undefined);
  }
  for (const problem of copyProblems(byIndicator)) problems.push(problem);
  return { observations: [...byIndicator.values()].flat(), problems };
}
