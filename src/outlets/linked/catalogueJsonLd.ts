import { apiPath } from '#src/addresses/apiPath.ts';
import type { System } from '#src/contract/system.ts';

import { linkedDocument, LINKED_MEDIA_TYPE } from './linkedDocument.ts';
import { linkedIris } from './linkedIris.ts';
import type { LinkedNode } from './LinkedNode.ts';
import { licenceFields, type AboutRecord } from './recordJsonLd.ts';

/** What a catalogue says of one collection. */
export type CataloguedCollection = {
  name: string;
  summary: string;
  /** Name of the JSON Schema of its answer. */
  schema: string;
};

const mediaType = (type: string) => `https://www.iana.org/assignments/media-types/${type}`;
const API = 'api/v1';

const file = (path: string, type: string): LinkedNode => ({
  '@id': `${path}#file`,
  '@type': 'Distribution',
  'accessURL': path,
  'downloadURL': path,
  'mediaType': mediaType(type),
});

/** The collections of a record as a DCAT catalogue, each with its JSON and its CSV. */
export function catalogueJsonLd(
  system: System,
  collections: readonly CataloguedCollection[],
  about: AboutRecord,
): LinkedNode {
  const publisher = `${linkedIris.catalogue}#publisher`;
  const shared: LinkedNode = {
    basis: system.basis,
    modified: system.updated,
    publisher,
    spatial: system.onsCode === null ? undefined : linkedIris.area(system.onsCode),
    temporal: { '@type': 'PeriodOfTime', 'startDate': system.begins, 'endDate': about.asAt },
    ...licenceFields(about),
  };
  const datasets = collections.map(({ name, summary, schema }): LinkedNode => ({
    '@id': `${API}/${apiPath(name)}#dataset`,
    '@type': 'Dataset',
    'title': summary,
    ...shared,
    'conformsTo': `${API}/schemas/${schema}.json`,
    'distribution': [
      file(`${API}/${apiPath(name)}`, 'application/json'),
      file(`${API}/${apiPath(name, {}, 'csv')}`, 'text/csv'),
    ],
  }));
  const register: LinkedNode = {
    '@id': linkedIris.record,
    '@type': 'Dataset',
    'title': 'The register, its places, bodies and agreements as linked data',
    ...shared,
    'distribution': file(linkedIris.record, LINKED_MEDIA_TYPE),
  };
  return linkedDocument(about, [
    {
      '@id': `${linkedIris.catalogue}#catalogue`,
      '@type': 'Catalog',
      'title': `Placeboard: ${system.name}`,
      'description': system.disclaimer,
      ...shared,
      'dataset': [register, ...datasets].map((one) => one['@id']),
      'catalogued': `${API}/openapi.json#service`,
    },
    { '@id': publisher, '@type': 'Agent', 'name': system.publisher },
    {
      '@id': `${API}/openapi.json#service`,
      '@type': 'DataService',
      'title': 'The API, version 1',
      'endpointURL': `${API}/`,
      'endpointDescription': `${API}/openapi.json`,
    },
    register,
    ...datasets,
  ]);
}
