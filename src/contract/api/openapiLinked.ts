import { CACHE_HEADERS, IF_NONE_MATCH, openApiResponse, responseRef } from './openapiParts.ts';
import type { Json } from './schemas.ts';

const RESPONSES = {
  304: responseRef('Unchanged'),
  405: responseRef('ReadOnly'),
  500: responseRef('Fault'),
};

const operation = (
  operationId: string,
  summary: string,
  description: string,
  more: { parameters?: readonly Json[]; refusals?: Json } = {},
): Json => ({
  get: {
    operationId,
    summary,
    tags: ['Linked data'],
    parameters: [...(more.parameters ?? []), IF_NONE_MATCH],
    responses: {
      200: openApiResponse('application/ld+json', description, { type: 'object' }, CACHE_HEADERS),
      ...more.refusals,
      ...RESPONSES,
    },
  },
});

const BAD_PARAMETER = { 400: responseRef('BadParameter') };

/**
 * The paths of what is published as linked data.
 * @param asAt the parameter for a day
 */
export const linkedPaths = (asAt: Json): Json => ({
  '/record.jsonld': operation(
    'getRecordAsLinkedData',
    'The register, its places, bodies and agreements as linked data',
    'JSON-LD 1.1 with the vocabularies ORG, PROV, DCTERMS, SKOS and ADMS; its context is inside. An announced aim is never a prov:Delegation.',
    { parameters: [asAt], refusals: BAD_PARAMETER },
  ),
  '/catalogue.jsonld': operation(
    'getCatalogue',
    'Every collection as a DCAT catalogue',
    'JSON-LD 1.1: a dcat:Catalog with a dcat:Dataset for each collection, and its JSON and CSV as dcat:Distribution.',
    { refusals: BAD_PARAMETER },
  ),
  '/context.jsonld': operation(
    'getContext',
    'The JSON-LD context, and what our own terms mean',
    'A context to point to from another register, with the definitions of the terms that no other vocabulary has, and of the statuses.',
  ),
});
