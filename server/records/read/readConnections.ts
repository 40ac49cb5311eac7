import { didYouMean } from '#server/records/nearest.ts';
import type { Problem } from '#server/records/Problem.ts';
import { Connection } from '#src/contract/connection.ts';
import { SEXES } from '#src/contract/plain/words.ts';

import type { Loose } from './Loose.ts';
import { checkRows, type Collection, problemIn } from './readCollection.ts';
import { readJson } from './readJson.ts';

/** The file that says which series of a service feeds which indicator. A record may do without. */
export const CONNECTIONS_FILE = 'connections.json';

/**
 * Reads which series feed which indicators.
 * @param text of the file; undefined where the record has none
 */
export function readConnections(
  text: string | undefined,
  indicators: Pick<Collection<'indicators'>, 'rows' | 'names' | 'complete'>,
): { connections: readonly Connection[]; problems: Problem[] } {
  if (text === undefined) return { connections: [], problems: [] };
  const file = CONNECTIONS_FILE;
  const json = readJson(file, text);
  if (!json.readable) return { connections: [], problems: json.problems };
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
    const complain = (path: string[], problem: string, remedy: string) =>
      problems.push(problemIn({ file, lineOf: json.lineOf }, index, path, problem, remedy));
    const { indicator: id } = row;
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else
      complain(
        ['indicator'],
        `“${id}” is already on line ${json.lineOf([first, 'indicator'])}`,
        'Keep one entry for an indicator; it may name both services.',
      );
    const indicator = indicators.rows.find((one) => one.id === id);
    if (indicators.complete && !indicators.names.has(id))
      complain(
        ['indicator'],
        `“${id}” is not in indicators.json`,
        `Add it there, or correct it here.${didYouMean(id, indicators.names)}`,
      );
    else if (indicator?.historic === true)
      complain(
        ['indicator'],
        `“${id}” is historic: later figures must not be joined to it`,
        'Remove the entry. Later figures are another indicator.',
      );
    for (const [sex, problem, remedy] of sexProblems(row, indicator))
      complain(['ons', 'series', sex], problem, remedy);
  }
  return { connections: valid, problems: [...json.problems, ...problems] };
}

/** ONS names a series for each sex: for those of the indicator, and for no other. */
function* sexProblems(
  { ons }: Loose<Connection>,
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
