import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { asAtProblem } from '#src/addresses/asAt.ts';
import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';
import { SUBJECT_NAMES, type Subject } from '#src/figures/subjects.ts';
import type { Widget, WidgetQuestion } from '#src/outlets/embed/Widget.ts';

import type { ParameterProblem } from '#src/contract/api/problem.ts';
import { isRealDay } from '#src/contract/plain/isRealDay.ts';
import { SEXES } from '#src/contract/plain/words.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import {
  noSuchId,
  noSuchParameter,
  repeatedParameter,
  wrongParameter,
} from '#src/narrative/site/parameterSentences.ts';

import {
  DEFAULT_LOOK,
  EMBED_THEMES,
  EMBED_VERSION,
  HEADING_CHOICES,
  HEADING_LEVELS,
  type EmbedLook,
} from './embedLook.ts';

const LOOK_PARAMETERS = ['v', 'theme', 'h', 'heading'] as const;
/** The parameters that freeze an embed, by what it is frozen by. */
export const PIN_PARAMS = { asAt: ['asAt'], period: ['period', 'release'] } as const;

/** Which parameters a widget takes and needs. */
export type WidgetRules = Pick<Widget, 'takes' | 'needs' | 'frozenBy'>;

/** The names of the parameters that a widget takes, its subjects first. */
export const parametersOf = ({
  takes,
  frozenBy,
}: Pick<WidgetRules, 'takes' | 'frozenBy'>): string[] => [
  ...SUBJECT_NAMES.filter((subject) => takes[subject] !== undefined),
  ...(takes.indicator === 1 ? ['sex'] : []),
  ...(frozenBy === null ? [] : PIN_PARAMS[frozenBy]),
  ...LOOK_PARAMETERS,
];

/**
 * The parameters of an embed's address, from its path and its query: `/place/blackpool` after the
 * widget's name means the same as `?place=blackpool`, and can be served as a static file.
 * @param rest the path after the widget's name
 */
export function embedParameters(rest: string, search: URLSearchParams): URLSearchParams {
  const all = new URLSearchParams();
  const steps = rest.split('/').filter((step) => step !== '');
  for (let at = 0; at < steps.length; at += 2) all.append(steps[at] ?? '', steps[at + 1] ?? '');
  for (const [name, value] of search) all.append(name, value);
  return all;
}

export type EmbedReading = {
  look: EmbedLook;
  question: WidgetQuestion;
  /** What is wrong with the address; empty: nothing. */
  problems: ParameterProblem[];
};

/**
 * Reads an embed's parameters. Each that is unknown, repeated or malformed is among the problems,
 * with what is allowed, and is otherwise ignored.
 */
export function readEmbed(
  parameters: URLSearchParams,
  widget: WidgetRules,
  record: FigureRecord,
): EmbedReading {
  const allowed = parametersOf(widget);
  const problems: ParameterProblem[] = [];
  const values = new Map<string, string>();
  for (const name of new Set(parameters.keys())) {
    const [value = '', ...repeated] = parameters.getAll(name);
    if (isCampaignTag(name)) continue;
    if (!allowed.includes(name))
      problems.push({
        parameter: name,
        says: noSuchParameter(name, allowed, 'this widget'),
        allowed,
      });
    else if (repeated.length > 0) problems.push({ parameter: name, says: repeatedParameter(name) });
    else values.set(name, value);
  }

  /** A parameter's value where it is one of `words`, else the fallback. */
  function choice<T extends string>(name: string, words: readonly T[], fallback: T): T {
    const value = values.get(name);
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined)
      problems.push({
        parameter: name,
        says: wrongParameter(name, `must be one of ${words.join(', ')}`, value),
        allowed: [...words],
      });
    return found ?? fallback;
  }

  /** The entries of the record whose ids a parameter lists, with commas between. */
  function named<T extends { readonly id: string }>(subject: Subject, all: readonly T[]): T[] {
    const value = values.get(subject);
    const most = widget.takes[subject] ?? 0;
    if (value === undefined) return [];
    const ids = [...new Set(value.split(','))];
    const allIds = all.map(({ id }) => id);
    const problem = (says: string) => problems.push({ parameter: subject, says, allowed: allIds });
    for (const id of ids) if (!allIds.includes(id)) problem(noSuchId(subject, id, allIds));
    if (ids.length > most)
      problem(wrongParameter(subject, most === 1 ? 'takes one' : `takes ${most} at most`, value));
    // In the record's order, whatever the address's.
    return all.filter(({ id }) => ids.includes(id)).slice(0, most);
  }

  choice('v', [EMBED_VERSION], EMBED_VERSION);
  const look: EmbedLook = {
    theme: choice('theme', EMBED_THEMES, DEFAULT_LOOK.theme),
    level: choice('h', HEADING_LEVELS, DEFAULT_LOOK.level),
    heading: choice('heading', HEADING_CHOICES, DEFAULT_LOOK.heading),
  };
  const chosen = {
    place: named('place', record.places),
    service: named('service', record.services),
    indicator: named('indicator', record.indicators),
    agreement: named('agreement', record.agreements ?? []),
    review: named('review', record.reviews ?? []),
  };
  if (widget.needs.length > 0 && !widget.needs.some((subject) => parameters.has(subject)))
    problems.push({
      parameter: widget.needs.join(', '),
      says: `This widget has to be told what it is about: give ${joinWords(widget.needs.map((one) => `“${one}”`)).replace(' and ', ' or ')}.`,
    });

  const [indicator] = chosen.indicator;
  const sexes = indicator?.sexes ?? SEXES;
  const sex = values.has('sex') ? choice('sex', sexes, sexes[0] ?? 'Persons') : null;

  const asAt = values.get('asAt');
  const wrongDay = asAt === undefined ? null : asAtProblem(asAt, record.system, formatDate);
  if (wrongDay !== null) problems.push({ parameter: 'asAt', says: wrongDay });
  const release = values.get('release') ?? null;
  if (release !== null && !isRealDay(release))
    problems.push({
      parameter: 'release',
      says: wrongParameter('release', 'must be a day such as 2026-02-19', release),
    });
  const day = asAt === undefined || wrongDay !== null ? recordDay(record.system) : asAt;
  return {
    look,
    question: {
      ...record,
      chosen,
      sex,
      // A frozen embed names its day, even while that is still the record's default.
      when: { asAt: day, isDefault: asAt === undefined, problem: null },
      period: values.get('period')?.replace('-', '–') ?? null,
      release,
    },
    problems,
  };
}
