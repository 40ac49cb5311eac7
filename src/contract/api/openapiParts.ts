import { PROBLEM_MEDIA_TYPE } from './problem.ts';
import type { Json } from './schemas.ts';

/** What a `$ref` to a schema begins with in an OpenAPI document. */
export const SCHEMAS_ROOT = '#/components/schemas/';
export const schemaRef = (id: string) => ({ $ref: SCHEMAS_ROOT + id });

export const openApiResponse = (
  mediaType: string,
  description: string,
  schema: Json,
  headers?: Json,
  extra?: Json,
): Json => ({
  description,
  ...(headers && { headers }),
  content: { [mediaType]: { schema, ...extra } },
});

export const openApiProblem = (description: string) =>
  openApiResponse(PROBLEM_MEDIA_TYPE, description, schemaRef('Problem'));

export const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` });
export const responseRef = (name: string) => ({ $ref: `#/components/responses/${name}` });
export const CACHE_HEADERS: Json = {
  'ETag': headerRef('ETag'),
  'Cache-Control': headerRef('Cache-Control'),
};
export const IF_NONE_MATCH = { $ref: '#/components/parameters/IfNoneMatch' };

/** Responses that many operations share. */
const sharedResponses = (): Json => ({
  Unchanged: { description: 'Nothing changed since the given ETag.', headers: CACHE_HEADERS },
  BadParameter: openApiProblem(
    'A parameter is unknown, repeated or malformed, names an id that is not in the record, or a day outside it. Campaign tags such as utm_source are ignored.',
  ),
  ReadOnly: openApiProblem('The API is read-only.'),
  Fault: openApiProblem('The server could not answer; trying again later may help.'),
});

/** The shared responses, parameters and headers of the OpenAPI document. */
export const sharedComponents = (): Json => ({
  responses: sharedResponses(),
  parameters: {
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      required: false,
      description: 'The ETag of an earlier answer: where nothing changed, the answer is a 304.',
      schema: { type: 'string' },
    },
  },
  headers: {
    'ETag': {
      description: 'Weak; covers the version of the record, the question and the as-at date.',
      schema: { type: 'string' },
    },
    'Cache-Control': { description: 'How long to keep it.', schema: { type: 'string' } },
    'Link': {
      description:
        'RFC 8288, relative to the address asked. With limit: the first, prev, next and last page. Of CSV also license, and describedby: the JSON Schema of a row.',
      schema: { type: 'string' },
      example: '<observations.json?limit=100&offset=100>; rel="next"',
    },
    'Content-Disposition': {
      description: 'A name for the file, with the as-at date.',
      schema: { type: 'string' },
      example: 'attachment; filename="placeboard-register-2026-11-21.csv"',
    },
  },
});
