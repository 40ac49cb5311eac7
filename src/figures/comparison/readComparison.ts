import { withQuery } from '#src/addresses/withQuery.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { System } from '#src/contract/system.ts';
import type { FigureParam, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { MAX_AREAS } from './compareAddress.ts';
import { compareAreas, type CompareArea } from './compareAreas.ts';
import { readCompareParams, type CompareParams } from './compareParams.ts';
import { compareRows } from './compareRows.ts';

export const LATEST = { period: 'latest' } as const;

/** The most outcomes in one comparison. */
const MAX_OUTCOMES = 50;

export type ComparisonParam = 'area' | 'indicator' | 'against';

export const COMPARISON_PARAMS: Readonly<Record<ComparisonParam, FigureParam>> = {
  area: {
    type: 'areas',
    description: 'Places by id, or areas by ONS code. Default: the first places by name.',
    most: MAX_AREAS,
  },
  indicator: {
    type: 'indicator',
    description: 'The outcomes. Default: those that go on and have published limits.',
    most: MAX_OUTCOMES,
  },
  against: {
    type: 'areas',
    description: 'What all are compared with. Default: the record’s first comparator.',
  },
};

/**
 * The API's parameters for every period of the areas and the comparator. The record's other
 * comparators are among them, so that choosing one fetches nothing.
 */
export const seriesParams = (
  { areas, against }: Pick<CompareParams, 'areas' | 'against'>,
  { comparators }: Pick<System, 'comparators'>,
) => ({
  area: [
    ...new Set([
      ...areas.map(({ areaCode }) => areaCode),
      ...comparators,
      ...(against ? [against.areaCode] : []),
    ]),
  ].join(','),
});

/** The queries by which it is known what can be compared. */
export const comparisonQueries = (): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ['observations', LATEST],
  ['sources', {}],
];

/** What can be compared, and what of it an address chooses. */
function readComparable(read: ReadAnswer, search: URLSearchParams) {
  const system = systemIn(read('system'));
  const all = compareAreas(
    read('places').items,
    read('areas').items,
    read('observations', LATEST).items,
  );
  const { comparators } = system;
  return {
    system,
    all,
    params: readCompareParams(search, all, read('indicators').items, comparators),
  };
}

const searchOf = (params: FigureParams<ComparisonParam>): URLSearchParams =>
  new URLSearchParams(withQuery('', params).slice(1));

/** Checks that areas and comparator are among those that can be compared. @throws FigureParamError */
function requireComparable(params: FigureParams<ComparisonParam>, all: readonly CompareArea[]) {
  const codes = all.flatMap(({ areaCode, note }) => (note === null ? [areaCode] : []));
  const allowed = [...new Set([...all.map(({ id }) => id), ...codes])];
  for (const area of params.area?.split(',') ?? []) requireOneOf('area', area, allowed);
  requireOneOf('against', params.against, allowed);
}

/**
 * The queries for the figures of what an address chooses.
 * @throws FigureParamError
 */
export function comparisonQueriesThen(
  read: ReadAnswer,
  asked: FigureParams<ComparisonParam>,
): CollectionQuery[] {
  const { system, all, params } = readComparable(read, searchOf(asked));
  requireComparable(asked, all);
  return [['observations', seriesParams(params, system)]];
}

/** The comparison that an address asks for: its choices and its rows. */
export function readComparison(read: ReadAnswer, asked: FigureParams<ComparisonParam>) {
  const { system, params } = readComparable(read, searchOf(asked));
  const { items: observations } = read('observations', seriesParams(params, system));
  return {
    params,
    rows: compareRows({ ...params, observations, recordAreas: read('areas').items }),
  };
}
