import { useSearchParams } from 'react-router';

import type { Load } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { System } from '#src/contract/system.ts';
import { LATEST, seriesParams } from '#src/figures/comparison/readComparison.ts';
import { areasWithoutFigure, compareAreas } from '#src/figures/comparison/compareAreas.ts';
import { readCompareParams } from '#src/figures/comparison/compareParams.ts';
import { compareRows } from '#src/figures/comparison/compareRows.ts';
import { systemIn } from '#src/record/systemIn.ts';

/** Asks for all that a comparison needs: first what can be compared, then its figures. */
export async function loadCompare(load: Load, search: URLSearchParams, system: System) {
  const [{ items: places }, { items: recordAreas }, { items: indicators }, { items: latest }] =
    await Promise.all([
      load('places'),
      load('areas'),
      load('indicators'),
      load('observations', LATEST),
      load('sources'),
    ]);
  const all = compareAreas(places, recordAreas, latest);
  const without = areasWithoutFigure(all, recordAreas);
  const params = readCompareParams(search, all, indicators, system.comparators, without);
  const { items: observations } = await load('observations', seriesParams(params, system));
  return { params, rows: compareRows({ ...params, observations, recordAreas }) };
}

/** The comparison that the address asks for: its choices, what can be chosen, and its rows. */
export function useCompare() {
  const [search] = useSearchParams();
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: recordAreas } = useCollection('areas');
  const { items: indicators } = useCollection('indicators');
  const { items: latest } = useCollection('observations', LATEST);
  const all = compareAreas(places, recordAreas, latest);
  const without = areasWithoutFigure(all, recordAreas);
  const params = readCompareParams(search, all, indicators, system.comparators, without);
  const { items: observations } = useCollection('observations', seriesParams(params, system));
  return {
    params,
    all,
    /** The record's areas that have no figure. */
    without,
    places,
    indicators,
    /** The record's comparators, and its wider areas. */
    comparators: all.filter(
      ({ areaCode, kind }) =>
        system.comparators.includes(areaCode) || ['country', 'region', 'icb'].includes(kind),
    ),
    rows: compareRows({ ...params, observations, recordAreas }),
  };
}
