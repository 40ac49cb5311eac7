import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { answerInProse } from '#src/contract/plain/periodLabel.ts';
import { systemIn } from '#src/record/systemIn.ts';

import type { Figure, FigureParams, FigureRecord, ReadAnswer } from './Figure.ts';
import { SUBJECTS, type NamedSubject } from './subjects.ts';

/** Asks for a collection: the API's client in pages, the store's answers in the API. */
export type LoadAnswer = <N extends CollectionName>(
  name: N,
  params: Params<N>,
) => Promise<Answer<N>>;

/** A parameter's value, or what the record has in its place. */
export const withDefaults = (
  figure: Figure,
  params: FigureParams,
  record: FigureRecord,
): FigureParams =>
  Object.fromEntries(
    Object.entries(figure.params).flatMap(([name, { fallback }]) => {
      const value = params[name] ?? fallback?.(record);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/**
 * Asks for what a record holds that figures can be asked about.
 * @param also what is asked for, too, as something of it may be chosen
 * @throws Error if the record has no system
 */
export async function loadFigureRecord(
  load: LoadAnswer,
  also: readonly NamedSubject[] = [],
): Promise<FigureRecord> {
  const [answer, { items: places }, { items: services }, { items: indicators }] = await Promise.all(
    [load('system', {}), load('places', {}), load('services', {}), load('indicators', {})],
  );
  const system = systemIn(answer);
  const named = await Promise.all(
    also.map(async (subject) => {
      const name = SUBJECTS[subject];
      return [name, (await load(name, {})).items] as const;
    }),
  );
  return { system, places, services, indicators, ...Object.fromEntries(named) };
}

/**
 * Answers that are asked for first and read afterwards, as what is worked out of them is pure.
 * @param name of what reads them, for an error
 */
export function keepAnswers(load: LoadAnswer, name: string) {
  const answers = new Map<string, unknown>();
  const keyOf = (collection: string, query: object) => JSON.stringify([collection, query]);
  const keep: LoadAnswer = async (collection, query) => {
    const answer = answerInProse(collection, await load(collection, query));
    answers.set(keyOf(collection, query), answer);
    return answer;
  };
  const loadAll = (queries: readonly CollectionQuery[]) =>
    Promise.all(queries.map(([collection, query]) => keep(collection, query)));
  const read: ReadAnswer = (collection, query = {}) => {
    const answer = answers.get(keyOf(collection, query));
    if (!answer) throw new Error(`${name} did not ask for ${collection}`);
    // Kept under its own name.
    return answer as Answer<typeof collection>;
  };
  return { keep, loadAll, read };
}

/**
 * Asks for what a figure needs, and checks that it can be built.
 * @param params checked against the record; what is left out has its default
 * @returns how the figure is built
 * @throws FigureParamError where the data lack what a parameter names
 */
export async function prepareFigure(
  figure: Figure,
  params: FigureParams,
  load: LoadAnswer,
): Promise<() => FigureContent> {
  const { keep, loadAll, read } = keepAnswers(load, `The figure ${figure.id}`);
  const record = await loadFigureRecord(keep);
  const asked = withDefaults(figure, params, record);
  await loadAll(figure.queries(asked, record));
  await loadAll(figure.queriesThen?.(read, asked) ?? []);
  figure.check?.(read, asked);
  return () => figure.build(read, asked);
}

/** Asks for what a figure needs, and builds it. @see prepareFigure */
export async function loadFigure(
  figure: Figure,
  params: FigureParams,
  load: LoadAnswer,
): Promise<FigureContent> {
  const build = await prepareFigure(figure, params, load);
  return build();
}
