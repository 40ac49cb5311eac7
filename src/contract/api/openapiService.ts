import { Health } from './health.ts';
import {
  CACHE_HEADERS,
  IF_NONE_MATCH,
  openApiProblem,
  schemaRef,
  openApiResponse,
  responseRef,
} from './openapiParts.ts';
import { SCHEMA_MEDIA_TYPE, schemaName, schemaNames, type Json } from './schemas.ts';

/** The paths of the OpenAPI document that are about the API itself: health, this document, schemas. */
export const servicePaths = (): Json => ({
  '/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether the API answers',
      tags: ['Service'],
      responses: {
        200: openApiResponse('application/json', 'It does.', schemaRef(schemaName(Health))),
        405: responseRef('ReadOnly'),
        500: openApiProblem('It does not.'),
        503: openApiProblem('It does, but no page can be rendered yet.'),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'getOpenApi',
      summary: 'This document',
      tags: ['Service'],
      parameters: [IF_NONE_MATCH],
      responses: {
        200: openApiResponse(
          'application/json',
          'This document.',
          { type: 'object' },
          CACHE_HEADERS,
        ),
        304: responseRef('Unchanged'),
        405: responseRef('ReadOnly'),
        500: responseRef('Fault'),
      },
    },
  },
  '/schemas.json': {
    get: {
      operationId: 'getSchemas',
      summary: 'Every shape as one JSON Schema document',
      tags: ['Service'],
      parameters: [IF_NONE_MATCH],
      responses: {
        200: openApiResponse(
          SCHEMA_MEDIA_TYPE,
          'JSON Schema, draft 2020-12.',
          { type: 'object' },
          CACHE_HEADERS,
        ),
        304: responseRef('Unchanged'),
        405: responseRef('ReadOnly'),
        500: responseRef('Fault'),
      },
    },
  },
  '/schemas/{name}.json': {
    get: {
      operationId: 'getSchema',
      summary: 'One shape as a JSON Schema document, complete in itself',
      tags: ['Service'],
      parameters: [
        {
          name: 'name',
          in: 'path',
          required: true,
          description: 'Name of the shape.',
          schema: { type: 'string', enum: schemaNames() },
          example: 'Observation',
        },
        IF_NONE_MATCH,
      ],
      responses: {
        200: openApiResponse(
          SCHEMA_MEDIA_TYPE,
          'JSON Schema, draft 2020-12.',
          { type: 'object' },
          CACHE_HEADERS,
        ),
        304: responseRef('Unchanged'),
        404: openApiProblem('There is no such shape.'),
        405: responseRef('ReadOnly'),
        500: responseRef('Fault'),
      },
    },
  },
});
