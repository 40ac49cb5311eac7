import { type RecordDraft, JSON_NAMES } from '#server/records/RecordDraft.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { type JsonName, problemIn } from '#server/records/read/readCollection.ts';

/** Ids, area codes, decisions of a cell and names in a list are unique. */
export function* duplicateProblems(draft: RecordDraft): Generator<DataProblem> {
  for (const name of JSON_NAMES) {
    if (name === 'areas' || name === 'system') continue;
    // Every other collection has ids, which the union of row types hides.
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
  draft: RecordDraft,
  name: JsonName,
  path: string[],
  keys: readonly (string | undefined)[],
  remedy: string,
): Generator<DataProblem> {
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
  draft: RecordDraft,
  name: JsonName,
  index: number,
  field: string,
  list: readonly (string | undefined)[] | undefined,
): Generator<DataProblem> {
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
