import { z } from 'zod';

import { ENDPOINTS, Meta } from './endpoints.ts';
import { Health } from './health.ts';
import { Problem, PROBLEM_MEDIA_TYPE } from './problem.ts';
import { COLLECTIONS, type CollectionName } from './words.ts';

type Json = { readonly [key: string]: unknown };

const COMPONENT = '#/components/schemas/';
const LOCAL = /^#\/\$defs\//;
const ref = (id: string) => ({ $ref: COMPONENT + id });
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const answerId = (name: CollectionName) => `${capital(name)}Answer`;

/** The component id a schema was given by `.meta({ id })`. */
function idOf(schema: z.ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('Every item of an endpoint needs .meta({ id })');
  return id;
}

/** Parameters of a collection by name; some have none, of which TypeScript would make `any`. */
const paramsOf = (name: CollectionName): [string, z.ZodType][] =>
  Object.entries<z.ZodType>(ENDPOINTS[name].params);

/** References within one schema become references to the document's components. */
const pointed = (schema: object): Json =>
  Object.fromEntries(
    Object.entries(schema).map(([key, inner]: [string, unknown]) => [
      key,
      key === '$ref' ? String(inner).replace(LOCAL, COMPONENT) : pointedWithin(inner),
    ]),
  );

function pointedWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointedWithin);
  return typeof value === 'object' && value !== null ? pointed(value) : value;
}

/**
 * One schema as JSON Schema, and those with an id that it refers to. Converted one by one, because
 * the library's registry is shared by the whole process, where a bundle may hold the contract too.
 */
function converted(type: z.ZodType): { schema: Json; named: [string, Json][] } {
  const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(type);
  return {
    schema: pointed(schema),
    named: Object.entries($defs).map(([id, def]) => [id, pointed(def)]),
  };
}

function parameter(name: string, type: z.ZodType): Json {
  const { schema: whole, named } = converted(type);
  const { description, examples, ...schema } = whole;
  return {
    name,
    in: 'query',
    required: false,
    // One that says nothing of its own is what its component says.
    description: description ?? named[0]?.[1]['description'],
    schema,
    ...(Array.isArray(examples) && { example: examples[0] }),
  };
}

const problemResponse = (description: string): Json => ({
  description,
  content: { [PROBLEM_MEDIA_TYPE]: { schema: ref('Problem') } },
});

const jsonResponse = (description: string, schema: Json, headers?: Json): Json => ({
  description,
  ...(headers && { headers }),
  content: { 'application/json': { schema } },
});

const CACHE_HEADERS: Json = {
  'ETag': { $ref: '#/components/headers/ETag' },
  'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
};

function operation(name: CollectionName, suffix: string): Json {
  const { summary } = ENDPOINTS[name];
  return {
    get: {
      operationId: `get${capital(name)}${suffix}`,
      summary,
      tags: ['Record'],
      parameters: [
        ...paramsOf(name).map(([key, type]) => parameter(key, type)),
        { $ref: '#/components/parameters/IfNoneMatch' },
      ],
      responses: {
        200: jsonResponse(summary, ref(answerId(name)), CACHE_HEADERS),
        304: { description: 'Nothing changed since the given ETag.', headers: CACHE_HEADERS },
        400: problemResponse(
          'A parameter is unknown, repeated or malformed, names an id that is not in the record, or a day outside it. Campaign tags such as utm_source are ignored.',
        ),
        405: problemResponse('The API is read-only.'),
        500: problemResponse('The server could not answer; trying again later may help.'),
      },
    },
  };
}

/** The answers, and every schema that they, their parameters, health and problems refer to. */
function components(): Record<string, Json> {
  const used = new Map<string, Json>();
  for (const name of COLLECTIONS)
    used.set(answerId(name), {
      type: 'object',
      description: `${ENDPOINTS[name].summary}.`,
      properties: {
        meta: ref(idOf(Meta)),
        items: { type: 'array', items: ref(idOf(ENDPOINTS[name].item)) },
      },
      required: ['meta', 'items'],
      additionalProperties: false,
    });
  const types: z.ZodType[] = [
    Meta,
    Problem,
    Health,
    ...COLLECTIONS.map((name) => ENDPOINTS[name].item),
  ];
  for (const type of types) {
    const one = converted(type);
    used.set(idOf(type), one.schema);
    for (const [id, schema] of one.named) used.set(id, schema);
  }
  for (const [, type] of COLLECTIONS.flatMap(paramsOf))
    for (const [id, schema] of converted(type).named) used.set(id, schema);
  return Object.fromEntries([...used].sort(([a], [b]) => a.localeCompare(b)));
}

/**
 * The API as an OpenAPI 3.1 document, made wholly from the contract.
 * @param about.serverUrl address that the paths are relative to, such as /api/v1
 */
export function openApiDocument(about: {
  title: string;
  version: string;
  serverUrl: string;
}): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: about.title,
      version: about.version,
      description:
        'Who decides about local NHS services, place by place, with the source of every entry. Reads only; open to every origin; no key. Answers hold `meta` and `items`; dates are ISO 8601, money is in pounds, an empty field means what its description says.',
      license: {
        name: 'Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    },
    servers: [{ url: about.serverUrl }],
    tags: [
      { name: 'Record', description: 'What is on the record.' },
      { name: 'Service', description: 'About this API.' },
    ],
    paths: {
      ...Object.fromEntries(
        COLLECTIONS.flatMap((name) => [
          [`/${name}.json`, operation(name, '')],
          [`/${name}`, operation(name, 'WithoutExtension')],
        ]),
      ),
      '/health': {
        get: {
          operationId: 'getHealth',
          summary: 'Whether the API answers',
          tags: ['Service'],
          responses: {
            200: jsonResponse('It does.', ref(idOf(Health))),
            500: problemResponse('It does not.'),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'getOpenApi',
          summary: 'This document',
          tags: ['Service'],
          responses: { 200: jsonResponse('This document.', { type: 'object' }) },
        },
      },
    },
    components: {
      schemas: components(),
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
      },
    },
  };
}

/** JSON Schema (draft 2020-12) of one item of each collection, each complete in itself. */
export const jsonSchemas = (): Record<CollectionName, object> =>
  // Object.fromEntries can't know that COLLECTIONS are all the keys.
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, z.toJSONSchema(ENDPOINTS[name].item)]),
  ) as Record<CollectionName, object>;
