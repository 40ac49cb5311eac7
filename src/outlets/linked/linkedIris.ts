import { paths } from '#src/addresses/paths.ts';
import type { RecordData } from '#src/contract/record.ts';

/** The collections that are published as linked data. */
export type LinkedRecord = Pick<
  RecordData,
  | 'system'
  | 'places'
  | 'areas'
  | 'services'
  | 'decisions'
  | 'sources'
  | 'bodies'
  | 'agreements'
  | 'agreement-parts'
>;

type Cell = { place: string; service: string };

/** A part of a page, relative to where the record is mounted. */
const onPage = (path: string, part: string) => `${path.slice(1)}#${part}`;
/** An entry of a collection that has no page. */
const entry = (collection: string, key: string) => `api/v1/${collection}.json#${key}`;

/**
 * What each thing is called in linked data: its page, or its collection where it has none, and a part
 * of it, as a thing is not the page about it. Relative to where the record is mounted.
 */
export const linkedIris = {
  record: 'api/v1/record.jsonld',
  catalogue: 'api/v1/catalogue.jsonld',
  system: (id: string) => entry('system', id),
  place: (id: string) => onPage(paths.place(id), 'place'),
  partnership: (place: string) => onPage(paths.place(place), 'partnership'),
  area: (code: string) => entry('areas', code),
  service: (id: string) => onPage(paths.service(id), 'service'),
  decision: ({ id, place, service }: Cell & { id: string }) =>
    onPage(paths.cell(place, service), id),
  standing: ({ place, service }: Cell, from: string) =>
    onPage(paths.cell(place, service), `from-${from}`),
  delegation: ({ id, place, service }: Cell & { id: string }) =>
    onPage(paths.cell(place, service), `${id}-delegation`),
  hop: (service: string, number: number) => onPage(paths.service(service), `hop-${number}`),
  source: (id: string) => entry('sources', id),
  body: (id: string) => entry('bodies', id),
  agreement: (id: string) => onPage(paths.agreement(id), 'agreement'),
  transfer: (agreement: string, number: number) =>
    onPage(paths.agreement(agreement), `transfer-${number}`),
  part: (id: string) => entry('agreement-parts', id),
  partOf: (agreement: string, part: string) => onPage(paths.agreement(agreement), `part-${part}`),
  /** A body that is known by its name alone. */
  named: (slug: string) => `api/v1/record.jsonld#${slug}`,
} as const;
