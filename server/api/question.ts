import { z } from 'zod';

import type { Store } from '#server/records/Store.ts';
import { asAtProblem } from '#src/addresses/asAt.ts';
import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';
import { quoted } from '#src/addresses/readChoice.ts';
import { ENDPOINTS, type Params } from '#src/contract/api/endpoints.ts';
import type { ParameterProblem } from '#src/contract/api/problem.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';
import { longDate } from '#src/narrative/language/dateWords.ts';
import {
  noSuchId,
  noSuchParameter,
  repeatedParameter,
  wrongParameter,
} from '#src/narrative/site/parameterSentences.ts';
import { areasOf } from '#src/record/areasOf.ts';

import type { Part } from './paging.ts';
import { badParameters, Refusal, shortened } from './problems.ts';

/** Checked parameters, and the as-at date they mean. Equal questions are equal objects. */
export type Question<N extends CollectionName> = Params<N> & Part & { asAt: string };

/** Each parameter once, or what is wrong with how it was sent. */
function collect(search: URLSearchParams, allowed: readonly string[]) {
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

/** What the contract’s own schemas say against the values. */
function malformed(name: CollectionName, values: Record<string, string>): ParameterProblem[] {
  const result = z.object(ENDPOINTS[name].params).safeParse(values);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const parameter = String(issue.path[0]);
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const rule = allowed ? `must be one of ${allowed.join(', ')}` : issue.message;
    const says = wrongParameter(parameter, rule, values[parameter] ?? '');
    return { parameter, says, ...(allowed && { allowed }) };
  });
}

/** The collections in which the ids of parameters are found. */
const ID_PARAMETERS = { place: 'places', service: 'services', indicator: 'indicators' } as const;

async function unknownIds(
  values: Record<string, string>,
  store: Store,
): Promise<ParameterProblem[]> {
  const errors: ParameterProblem[] = [];
  for (const [parameter, collection] of Object.entries(ID_PARAMETERS)) {
    const id = values[parameter];
    if (id === undefined) continue;
    const allowed = (await store.read(collection)).map((row) => row.id);
    if (!allowed.includes(id))
      errors.push({
        parameter,
        says: noSuchId(parameter, id, allowed),
        allowed,
      });
  }
  const known = new Set((await store.read('areas')).map(({ code }) => code));
  for (const area of areasOf(values['area']) ?? [])
    if (!known.has(area))
      errors.push({
        parameter: 'area',
        says: `There is no area ${quoted(area)} in this record; areas.json lists those it has.`,
      });
  return errors;
}

function outsideRecord(values: Record<string, string>, system: System): ParameterProblem[] {
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

/** A question in one way of writing it: equal questions, equal texts. */
export const questionText = (question: object): string =>
  String(
    new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)])),
  );

/**
 * The question that an address asks: parameters checked against the contract and the record, and
 * normalised, so that equal questions get the same entity tag.
 * @throws Refusal naming every parameter that can’t be answered, and what is allowed
 */
export async function readQuestion<N extends CollectionName>(
  name: N,
  search: URLSearchParams,
  system: System,
  store: Store,
): Promise<Question<N>> {
  const allowed = Object.keys(ENDPOINTS[name].params);
  const { values, errors } = collect(search, allowed);
  errors.push(...malformed(name, values));
  if (errors.length === 0)
    errors.push(...(await unknownIds(values, store)), ...outsideRecord(values, system));
  if (errors.length > 0) throw new Refusal(badParameters(name, allowed, errors));

  const { asAt, to, period, area, limit, offset, ...rest } = values;
  const areas = areasOf(area);
  const leftOut = Number(offset ?? 0);
  const normalised = {
    ...rest,
    ...(areas && { area: [...new Set(areas)].sort().join(',') }),
    ...(period === 'latest' && { period }),
    ...(limit !== undefined && { limit: Number(limit) }),
    ...(leftOut > 0 && { offset: leftOut }),
    asAt: asAt ?? to ?? system.updated,
  };
  const sorted = Object.entries(normalised).sort(([a], [b]) => (a < b ? -1 : 1));
  // Checked above by the very schemas that the type is made from; the name ties the two together.
  return Object.fromEntries(sorted) as Question<N>;
}
