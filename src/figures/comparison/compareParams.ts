import { readChoice } from '#src/addresses/readChoice.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { chooseNamed, readList } from '#src/figures/chooseNamed.ts';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';

import { MAX_AREAS } from './compareAddress.ts';
import type { CompareArea } from './compareAreas.ts';

export type CompareParams = {
  /** One to four, in alphabetical order. */
  areas: readonly CompareArea[];
  indicators: readonly Indicator[];
  /** The comparator; null: the record names none. */
  against: CompareArea | null;
  /** What in the address can't be used, in words. */
  problems: string[];
};

/** The indicators compared by default: current ones with limits, else current ones, else all. */
export function defaultIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  const current = indicators.filter(({ historic }) => !historic);
  const limited = current.filter(({ limits }) => limits);
  return [limited, current, indicators].find((some) => some.length > 0) ?? [];
}

/**
 * Reads the address: `?area=blackpool&area=E07000117&indicator=adult-obesity&against=…`. Default
 * areas are the first four places by name; the default comparator is the record's first.
 * @param all what can be compared, in alphabetical order
 * @param without areas of the record that have no figure
 */
export function readCompareParams(
  search: URLSearchParams,
  all: readonly CompareArea[],
  indicators: readonly Indicator[],
  comparators: readonly string[],
  without: readonly { readonly code: string; readonly name: string }[] = [],
): CompareParams {
  const problems: string[] = [];
  const lacks = (id: string) => without.find(({ code }) => code === id);
  const isNamedBy = ({ id, areaCode, kind, note }: CompareArea, asked: string) =>
    id === asked || (kind === 'place' && note === null && areaCode === asked);
  const namedIds = readList(search, 'area');
  problems.push(
    ...namedIds.flatMap((id) => {
      const area = lacks(id);
      return area ? [`Left out, as the record holds no figure of it: ${area.name}.`] : [];
    }),
  );
  const named = chooseNamed(
    namedIds.filter((id) => !lacks(id)),
    all,
    isNamedBy,
    'place or area',
    problems,
  );
  const areas = named.slice(0, MAX_AREAS);
  if (named.length > MAX_AREAS)
    problems.push(
      `The address names ${formatCount(named.length, 'area', 'areas')}, and at most four are shown: ${joinWords(areas.map(({ name }) => name))}.`,
    );
  const outcomes = chooseNamed(
    readList(search, 'indicator'),
    indicators,
    ({ id }, asked) => id === asked,
    'outcome',
    problems,
  );
  const usual = all.find(({ areaCode }) => areaCode === comparators[0]) ?? null;
  const instead = usual ? `figures are compared with ${usual.name}` : 'nothing is judged';
  const againstId = readChoice(
    search,
    { name: 'against', noun: 'place or area', instead },
    // By its code, too, where an area is exactly a place.
    [
      ...all,
      ...all.flatMap((one) => (isNamedBy(one, one.areaCode) ? [{ id: one.areaCode }] : [])),
      ...without.map(({ code }) => ({ id: code })),
    ],
    problems,
  );
  const lacking = againstId === null ? undefined : lacks(againstId);
  if (lacking) problems.push(`The record holds no figure of ${lacking.name}; ${instead}.`);
  const places = all.filter(({ kind }) => kind === 'place');
  return {
    areas: areas.length > 0 ? all.filter((one) => areas.includes(one)) : places.slice(0, MAX_AREAS),
    // In the record's order, not the address's.
    indicators:
      outcomes.length > 0
        ? indicators.filter((one) => outcomes.includes(one))
        : defaultIndicators(indicators),
    against: all.find((one) => againstId !== null && isNamedBy(one, againstId)) ?? usual,
    problems,
  };
}
