import { asAtProblem } from '#src/addresses/asAt.ts';
import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';
import type { ParameterProblem } from '#src/contract/api/problem.ts';
import { isRealDay } from '#src/contract/plain/isRealDay.ts';
import { SEXES } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import {
  noSuchId,
  noSuchParameter,
  repeatedParameter,
  wrongParameter,
} from '#src/narrative/site/parameterSentences.ts';

import type { Figure, FigureParam, FigureParams, FigureRecord } from './Figure.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

type Problem = { says: string; allowed?: string[] };
const rule = (name: string, text: string, value: string, allowed?: readonly string[]): Problem => ({
  says: wrongParameter(name, text, value),
  ...(allowed && { allowed: [...allowed] }),
});

/** What is wrong with the value of a parameter that names one thing or several of the record. */
function idProblems(
  name: string,
  value: string,
  type: Subject | 'areas',
  most: number,
  record: FigureRecord,
): Problem[] {
  const ids = value.split(',');
  const many =
    ids.length > most
      ? [rule(name, most === 1 ? 'takes one' : `takes ${most} at most`, value)]
      : [];
  // Where the record has no list of them, the figure's own data tell.
  const allowed = type === 'areas' ? undefined : record[SUBJECTS[type]]?.map(({ id }) => id);
  if (!allowed) return many;
  const unknown = ids.filter((id) => !allowed.includes(id));
  return [...unknown.map((id) => ({ says: noSuchId(name, id, allowed), allowed })), ...many];
}

/** What is wrong with a parameter's value, as far as it can be told before anything is asked. */
function problemsOf(
  name: string,
  value: string,
  param: FigureParam,
  record: FigureRecord,
): Problem[] {
  switch (param.type) {
    case 'place':
    case 'service':
    case 'indicator':
    case 'agreement':
    case 'review':
    case 'areas':
      return idProblems(name, value, param.type, param.most ?? 1, record);
    case 'sex':
      return SEXES.some((sex) => sex === value)
        ? []
        : [rule(name, `must be one of ${SEXES.join(', ')}`, value, SEXES)];
    case 'day': {
      if (name !== 'asAt')
        return isRealDay(value) ? [] : [rule(name, 'must be a day such as 2026-02-19', value)];
      const says = asAtProblem(value, record.system, formatDate);
      return says === null ? [] : [{ says }];
    }
    case 'word': {
      const allowed = param.allowed?.(record);
      return !allowed || allowed.includes(value)
        ? []
        : [rule(name, `must be one of ${allowed.join(', ')}`, value, allowed)];
    }
    case 'period':
      return [];
  }
}

/**
 * Reads a figure's parameters from a query. Each that is unknown, repeated or malformed is among the
 * problems, with what is allowed; campaign tags are ignored.
 */
export function readFigureParams(
  figure: Figure,
  search: URLSearchParams,
  record: FigureRecord,
): { params: FigureParams; problems: ParameterProblem[] } {
  const allowed = Object.keys(figure.params);
  const params: Record<string, string> = {};
  const problems: ParameterProblem[] = [];
  for (const name of new Set(search.keys())) {
    const [value = '', ...repeated] = search.getAll(name);
    const param = Object.hasOwn(figure.params, name) ? figure.params[name] : undefined;
    if (!param) {
      if (!isCampaignTag(name))
        problems.push({
          parameter: name,
          says: noSuchParameter(name, allowed, 'this figure'),
          allowed,
        });
    } else if (repeated.length > 0)
      problems.push({ parameter: name, says: repeatedParameter(name) });
    else {
      params[name] = value;
      const wrong = problemsOf(name, value, param, record);
      problems.push(...wrong.map((one) => ({ parameter: name, ...one })));
    }
  }
  return { params, problems };
}
