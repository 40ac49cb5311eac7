import { type Draft, JSON_NAMES } from '#server/records/Draft.ts';
import { didYouMean } from '#server/records/nearest.ts';
import type { Problem } from '#server/records/Problem.ts';
import { type JsonName, problemIn } from '#server/records/read/readCollection.ts';

type Path = readonly PropertyKey[];
/** One mention: where it stands, what it names. Undefined or null where nothing is named. */
type Mention = [path: Path, names: string | null | undefined];

const each = (field: string, names: readonly (string | undefined)[] | undefined): Mention[] =>
  (names ?? []).map((name, index) => [[field, index], name]);

/** What the entries of a list of retired embeds name. */
const retired = <F extends string>(
  field: F,
  entries: readonly ({ readonly [K in F]?: string | undefined } | undefined)[] | undefined,
): Mention[] => (entries ?? []).map((entry, index) => [['retired', index, field], entry?.[field]]);

/** What each kind of row names in other files; citations are found wherever they are. */
const MENTIONS: {
  [N in JsonName]?: (row: Draft[N]['rows'][number]) => { [T in JsonName]?: Mention[] };
} = {
  system: (row) => ({
    indicators: [
      ...each('headlineIndicators', row.headlineIndicators),
      ...retired('indicator', row.retired),
    ],
    areas: each('comparators', row.comparators),
    places: retired('place', row.retired),
    services: retired('service', row.retired),
  }),
  areas: (row) => ({ areas: [[['within'], row.within]] }),
  places: (row) => ({
    areas: [
      ...(row.footprint ?? []).map((part, index): Mention => [
        ['footprint', index, 'area'],
        part?.area,
      ]),
      ...each('districts', row.districts),
      [['figuresFrom'], row.figuresFrom],
      ...each('formerDistricts', row.formerDistricts),
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
  events: (row) => ({ places: each('places', row.places) }),
  people: (row) => ({ places: [[['place'], row.place]] }),
  funds: (row) => ({ places: [[['place'], row.place]], funds: [[['partOf'], row.partOf]] }),
  unknowns: (row) => ({
    places: each('places', row.places),
    services: each('services', row.services),
  }),
  conflicts: (row) => ({
    places: each('places', row.places),
    services: each('services', row.services),
  }),
};

/** Every id and code that is named must be there. */
export function* referenceProblems(draft: Draft): Generator<Problem> {
  for (const name of JSON_NAMES) {
    // Each name's function with that name's rows, which TypeScript can't follow through a loop.
    const mentions = MENTIONS[name] as
      | ((row: unknown) => { [T in JsonName]?: Mention[] })
      | undefined;
    for (const [index, row] of draft[name].rows.entries()) {
      const named = { sources: citedIn(row), ...mentions?.(row) };
      for (const target of JSON_NAMES)
        for (const [path, id] of named[target] ?? []) {
          const { complete, names: ids } = draft[target];
          // Nothing can be said to be absent from a file that could not be read.
          if (!complete || id == null || ids.has(id)) continue;
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

/** Every citation in a row, however deep: any object with a text called `source`. */
function citedIn(value: unknown, path: Path = []): Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Mention[] => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'source' && typeof inner === 'string' ? [[step, inner]] : citedIn(inner, step);
  });
}
