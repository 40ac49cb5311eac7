import { didYouMean } from '#server/records/didYouMean.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { Connection } from '#src/contract/connection.ts';
import { SEXES } from '#src/contract/plain/words.ts';

import type { DeepPartial } from './DeepPartial.ts';
import { checkRows, type Collection, problemIn } from './readCollection.ts';
import { readJson } from './readJson.ts';

/** The file that says which series of a service feeds which indicator. A record need not have it. */
export const CONNECTIONS_FILE = 'connections.json';

/**
 * Reads and checks which series feed which indicators.
 * @param text of the file; undefined if the record has none
 */
export function readConnections(
  text: string | undefined,
  indicators: Pick<Collection<'indicators'>, 'rows' | 'names' | 'isComplete'>,
): { connections: readonly Connection[]; problems: DataProblem[] } {
  if (text === undefined) return { connections: [], problems: [] };
  const file = CONNECTIONS_FILE;
  const json = readJson(file, text);
  if (!json.isReadable) return { connections: [], problems: json.problems };
  if (!Array.isArray(json.value)) {
    const problem = 'the file must hold a list';
    const remedy = 'Put its entries in [ and ].';
    return {
      connections: [],
      problems: [...json.problems, { file, line: 1, field: '', problem, remedy }],
    };
  }
  const { rows, valid, problems } = checkRows<Connection>(file, Connection, json.value, json);
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const report = (path: string[], problem: string, remedy: string) =>
      problems.push(problemIn({ file, lineOf: json.lineOf }, index, path, problem, remedy));
    const { indicator: id } = row;
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else
      report(
        ['indicator'],
        `“${id}” is already on line ${json.lineOf([first, 'indicator'])}`,
        'Keep one entry for an indicator; it may name both services.',
      );
    const indicator = indicators.rows.find((one) => one.id === id);
    if (indicators.isComplete && !indicators.names.has(id))
      report(
        ['indicator'],
        `“${id}” is not in indicators.json`,
        `Add it there, or correct it here.${didYouMean(id, indicators.names)}`,
      );
    else if (indicator?.historic === true)
      report(
        ['indicator'],
        `“${id}” is historic: later figures must not be joined to it`,
        'Remove the entry. Later figures are another indicator.',
      );
    for (const [sex, problem, remedy] of sexProblems(row, indicator))
      report(['ons', 'series', sex], problem, remedy);
  }
  return { connections: valid, problems: [...json.problems, ...problems] };
}

/** Checks that a connection names an ONS series for each of the indicator's sexes, and no other. */
function* sexProblems(
  { ons }: DeepPartial<Connection>,
  indicator: Collection<'indicators'>['rows'][number] | undefined,
): Generator<[sex: string, problem: string, remedy: string]> {
  const { sexes } = indicator ?? {};
  if (!ons?.series || !sexes) return;
  for (const sex of SEXES)
    if (sexes.includes(sex) && ons.series[sex] === undefined)
      yield [sex, 'is missing', 'Add what the service calls the series of this sex.'];
    else if (!sexes.includes(sex) && ons.series[sex] !== undefined)
      yield [
        sex,
        `is not among the indicator’s sexes (${sexes.join(', ')})`,
        'Remove it, or add the sex in indicators.json.',
      ];
}
