import { z } from 'zod';

import type { Store } from '#server/records/Store.ts';
import { asAtProblem } from '#src/addresses/asAt.ts';
import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';
import { quoted } from '#src/addresses/readChoice.ts';
import {
  COLLECTIONS,
  keysOf,
  PARAMETERS,
  type CollectionName,
  type Params,
} from '#src/contract/collections.ts';
import type { ParameterProblem } from '#src/contract/api/problem.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import { longDate } from '#src/narrative/language/dateWords.ts';
import {
  noSuchId,
  noSuchParameter,
  repeatedParameter,
  wrongParameter,
} from '#src/narrative/site/parameterSentences.ts';
import { parseAreaCodes } from '#src/record/outcomes/parseAreaCodes.ts';

import type { PageRange } from './paging.ts';
import { badParameters, ProblemError, shortened } from './problems.ts';

/** The checked, normalised parameters of a collection, with the as-at date that they mean. */
export type ApiQuery<N extends CollectionName> = Params<N> & PageRange & { asAt: string };

/** The value of each allowed parameter, and an error for each that is unknown or repeated. */
function collectValues(search: URLSearchParams, allowed: readonly string[]) {
  const values: Record<string, string> = {};
  const errors: ParameterProblem[] = [];
  for (const name of new Set(search.keys())) {
    const [value = '', ...repeated] = search.getAll(name);
    if (allowed.includes(name)) {
      if (repeated.length === 0) values[name] = value;
      else errors.push({ parameter: name, says: repeatedParameter(name) });
    } else if (!isCampaignTag(name))
      errors.push({
        parameter: shortened(name),
        says: noSuchParameter(name, allowed, 'this collection'),
        allowed: [...allowed],
      });
  }
  return { values, errors };
}

/** Values that don't meet the contract's schemas. */
function schemaErrors(
  params: Record<string, z.ZodType>,
  values: Record<string, string>,
): ParameterProblem[] {
  const result = z.object(params).safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const parameter = String(issue.path[0]);
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const rule = allowed ? `must be one of ${allowed.join(', ')}` : issue.message;
    const says = wrongParameter(parameter, rule, values[parameter] ?? '');
    return { parameter, says, ...(allowed && { allowed }) };
  });
}

async function unknownIdErrors(
  values: Record<string, string>,
  store: Store,
): Promise<ParameterProblem[]> {
  const errors: ParameterProblem[] = [];
  for (const { parameter, collection } of PARAMETERS) {
    const id = values[parameter];
    if (id === undefined) continue;
    const allowed = keysOf(collection, await store.read(collection));
    if (!allowed.includes(id))
      errors.push({
        parameter,
        says: noSuchId(parameter, id, allowed),
        allowed,
      });
  }
  const known = new Set((await store.read('areas')).map(({ code }) => code));
  for (const area of parseAreaCodes(values['area']) ?? [])
    if (!known.has(area))
      errors.push({
        parameter: 'area',
        says: `There is no area ${quoted(area)} in this record; areas.json lists those it has.`,
      });
  return errors;
}

function dateErrors(values: Record<string, string>, system: System): ParameterProblem[] {
  const errors: ParameterProblem[] = [];
  for (const parameter of ['asAt', 'from', 'to']) {
    const day = values[parameter];
    const says = day === undefined ? null : asAtProblem(day, system, longDate);
    if (says !== null) errors.push({ parameter, says });
  }
  const { from, to } = values;
  if (errors.length === 0 && from !== undefined && to !== undefined && from > to)
    errors.push({
      parameter: 'from',
      says: `“from” (${longDate(from)}) is after “to” (${longDate(to)}); swap them.`,
    });
  return errors;
}

/** The parsed query as a query string: equal for equal queries. */
export const queryKey = (query: object): string =>
  String(new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])));

/**
 * Checks the parameters of a request against the contract and the record, and normalises them, so
 * that equal queries get the same entity tag.
 * @throws ProblemError naming every parameter that is wrong, and what is allowed
 */
export const parseQuery = async <N extends CollectionName>(
  name: N,
  search: URLSearchParams,
  system: System,
  store: Store,
): Promise<ApiQuery<N>> =>
  // Checked by the schemas from which the type is inferred.
  (await parseParams(
    { name, params: COLLECTIONS[name].params },
    search,
    system,
    store,
  )) as ApiQuery<N>;

/**
 * Checks and normalises the parameters of any address of the API, as `parseQuery` does those of a collection’s.
 * @throws ProblemError naming every parameter that is wrong, and what is allowed
 */
export async function parseParams(
  { name, params }: { name: string; params: Record<string, z.ZodType> },
  search: URLSearchParams,
  system: System,
  store: Store,
): Promise<{ asAt: string }> {
  const allowed = Object.keys(params);
  const { values, errors } = collectValues(search, allowed);
  errors.push(...schemaErrors(params, values));
  if (errors.length === 0)
    errors.push(...(await unknownIdErrors(values, store)), ...dateErrors(values, system));
  if (errors.length > 0) throw new ProblemError(badParameters(name, allowed, errors));

  const { asAt, to, period, area, limit, offset, ...rest } = values;
  const areas = parseAreaCodes(area);
  const skipped = Number(offset ?? 0);
  const normalised = {
    ...rest,
    ...(areas && { area: [...new Set(areas)].sort().join(',') }),
    ...(period !== 'all' && period !== undefined && { period }),
    ...(limit !== undefined && { limit: Number(limit) }),
    ...(skipped > 0 && { offset: skipped }),
    asAt: asAt ?? to ?? recordDay(system),
  };
  const sorted = Object.entries(normalised).sort(([a], [b]) => (a < b ? -1 : 1));
  // Object.fromEntries forgets the names.
  return Object.fromEntries(sorted) as typeof normalised;
}
