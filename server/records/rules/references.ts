import { type RecordDraft, JSON_NAMES } from '#server/records/RecordDraft.ts';
import { didYouMean } from '#server/records/didYouMean.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { type JsonName, problemIn } from '#server/records/read/readCollection.ts';

type Path = readonly PropertyKey[];
/** The path of a reference and the id or code in it; undefined or null if it refers to nothing. */
type Mention = [path: Path, names: string | null | undefined];

const listMentions = (
  field: string,
  names: readonly (string | undefined)[] | undefined,
): Mention[] => (names ?? []).map((name, index) => [[field, index], name]);

/** References in one field of the retired embeds. */
const retiredMentions = <F extends string>(
  field: F,
  entries: readonly ({ readonly [K in F]?: string | undefined } | undefined)[] | undefined,
): Mention[] => (entries ?? []).map((entry, index) => [['retired', index, field], entry?.[field]]);

/** The references to other files in each kind of row, except citations, which may be anywhere. */
const MENTIONS: {
  [N in JsonName]?: (row: RecordDraft[N]['rows'][number]) => { [T in JsonName]?: Mention[] };
} = {
  system: (row) => ({
    indicators: [
      ...listMentions('headlineIndicators', row.headlineIndicators),
      ...retiredMentions('indicator', row.retired),
    ],
    areas: listMentions('comparators', row.comparators),
    places: retiredMentions('place', row.retired),
    services: retiredMentions('service', row.retired),
  }),
  areas: (row) => ({ areas: [[['within'], row.within]] }),
  places: (row) => ({
    areas: [
      ...(row.footprint ?? []).map((part, index): Mention => [
        ['footprint', index, 'area'],
        part?.area,
      ]),
      ...listMentions('districts', row.districts),
      [['figuresFrom'], row.figuresFrom],
      ...listMentions('formerDistricts', row.formerDistricts),
    ],
  }),
  tiles: (row) => ({
    places: [[['place'], row.place]],
    areas: [
      [['part'], row.part],
      [['area'], row.area],
    ],
  }),
  decisions: (row) => ({
    places: [[['place'], row.place]],
    services: [[['service'], row.service]],
  }),
  commitments: (row) => ({
    places: [[['place'], row.place]],
    people: [[['person'], row.person]],
  }),
  priorities: (row) => ({ places: [[['place'], row.place]] }),
  events: (row) => ({ places: listMentions('places', row.places) }),
  people: (row) => ({ places: [[['place'], row.place]] }),
  funds: (row) => ({ places: [[['place'], row.place]], funds: [[['partOf'], row.partOf]] }),
  unknowns: (row) => ({
    places: listMentions('places', row.places),
    services: listMentions('services', row.services),
  }),
  conflicts: (row) => ({
    places: listMentions('places', row.places),
    services: listMentions('services', row.services),
  }),
};

/** Every referenced id and code exists. */
export function* referenceProblems(draft: RecordDraft): Generator<DataProblem> {
  for (const name of JSON_NAMES) {
    // TypeScript can't tell that the function and the rows belong to the same collection.
    const mentions = MENTIONS[name] as
      | ((row: unknown) => { [T in JsonName]?: Mention[] })
      | undefined;
    for (const [index, row] of draft[name].rows.entries()) {
      const named = { sources: citedIn(row), ...mentions?.(row) };
      for (const target of JSON_NAMES)
        for (const [path, id] of named[target] ?? []) {
          const { isComplete, names: ids } = draft[target];
          // A file that could not be read may have it.
          if (!isComplete || id == null || ids.has(id)) continue;
          yield problemIn(
            draft[name],
            index,
            path,
            `“${id}” is not in ${target}.json`,
            `Add it there, or correct it here.${didYouMean(id, ids)}`,
          );
        }
    }
  }
}

/** Every citation in a row, at any depth: a text in a field called `source`. */
function citedIn(value: unknown, path: Path = []): Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Mention[] => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'source' && typeof inner === 'string' ? [[step, inner]] : citedIn(inner, step);
  });
}
