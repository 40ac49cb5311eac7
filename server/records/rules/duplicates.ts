import { type Draft, JSON_NAMES } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { type JsonName, problemIn } from '#server/records/read/readCollection.ts';

/** Nothing is there twice: ids, area codes, a cell's decisions, names in a list. */
export function* duplicateProblems(draft: Draft): Generator<Problem> {
  for (const name of JSON_NAMES) {
    if (name === 'areas' || name === 'system') continue;
    // All but the two collections above have ids; the union of their rows hides it.
    const ids = (draft[name].rows as readonly { id?: string | undefined }[]).map((row) => row.id);
    yield* repeated(draft, name, ['id'], ids, 'Give each entry an id of its own.');
  }
  const codes = draft.areas.rows.map((row) => row.code);
  yield* repeated(draft, 'areas', ['code'], codes, 'Keep one of the two.');

  const cells = draft.decisions.rows.map(({ place, service, status, from }) =>
    place && service && status && from ? [place, service, status, from].join(', ') : undefined,
  );
  yield* repeated(
    draft,
    'decisions',
    ['from'],
    cells,
    'Keep one decision for one cell, date and status.',
  );

  for (const [index, place] of draft.places.rows.entries()) {
    const lists = {
      footprint: place.footprint?.map((part) => part?.area),
      districts: place.districts,
      formerDistricts: place.formerDistricts,
      subIcbLocations: place.subIcbLocations?.map((location) => location?.code),
      alsoKnownAs: place.alsoKnownAs,
    };
    for (const [field, list] of Object.entries(lists))
      yield* repeatedInList(draft, 'places', index, field, list);
  }
  for (const field of ['headlineIndicators', 'comparators'] as const)
    yield* repeatedInList(draft, 'system', 0, field, draft.system.rows[0]?.[field]);
  for (const [index, row] of draft.indicators.rows.entries())
    yield* repeatedInList(draft, 'indicators', index, 'sexes', row.sexes);
  for (const name of ['events', 'unknowns', 'conflicts'] as const)
    for (const [index, row] of draft[name].rows.entries()) {
      yield* repeatedInList(draft, name, index, 'places', row.places);
      if ('services' in row) yield* repeatedInList(draft, name, index, 'services', row.services);
    }
}

function* repeated(
  draft: Draft,
  name: JsonName,
  path: string[],
  keys: readonly (string | undefined)[],
  remedy: string,
): Generator<Problem> {
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else {
      const line = draft[name].lineOf([before, ...path]);
      yield problemIn(draft[name], index, path, `“${key}” is already on line ${line}`, remedy);
    }
  }
}

function* repeatedInList(
  draft: Draft,
  name: JsonName,
  index: number,
  field: string,
  list: readonly (string | undefined)[] | undefined,
): Generator<Problem> {
  for (const [at, item] of (list ?? []).entries())
    if (item !== undefined && list?.indexOf(item) !== at)
      yield problemIn(
        draft[name],
        index,
        [field, at],
        `“${item}” is in the list twice`,
        'Keep one.',
      );
}
