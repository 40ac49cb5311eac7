import type { z } from 'zod';

import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#src/contract/collections.ts';
import { asAt } from '#src/contract/collections/params.ts';
import type { FigureSummary } from '#src/contract/figures/figure.ts';

import { collectionHeadings, EXTRA_COLUMNS, extraColumnsOf } from './csvColumns.ts';
import { figurePaths } from './openapiFigures.ts';
import { linkedPaths } from './openapiLinked.ts';
import {
  CACHE_HEADERS,
  SCHEMAS_ROOT,
  headerRef,
  IF_NONE_MATCH,
  schemaRef,
  openApiResponse,
  responseRef,
  sharedComponents,
} from './openapiParts.ts';
import { servicePaths } from './openapiService.ts';
import { pascalCase } from './pascalCase.ts';
import {
  answerSchemaName,
  toJsonSchema,
  namedSchemas,
  paramSchemas,
  schemaName,
  type Json,
} from './schemas.ts';

function parameter(name: string, type: z.ZodType): Json {
  const { schema: whole, named } = toJsonSchema(type, SCHEMAS_ROOT);
  const { description, examples, ...schema } = whole;
  return {
    name,
    in: 'query',
    required: false,
    // Without a description of its own it has that of its named schema.
    description: description ?? named[0]?.[1]['description'],
    schema,
    ...(Array.isArray(examples) && { example: examples[0] }),
  };
}

function csvResponse(name: CollectionName): Json {
  const columns = collectionHeadings(name);
  const extra = extraColumnsOf(name).map((column) => `${column}: ${EXTRA_COLUMNS[column]}`);
  return openApiResponse(
    'text/csv',
    `${COLLECTIONS[name].summary}. Columns: ${columns.join(', ')}. Beyond the fields of ${schemaName(COLLECTIONS[name].item)}: ${extra.join(' ')}`,
    { type: 'string' },
    {
      ...CACHE_HEADERS,
      'Link': headerRef('Link'),
      'Content-Disposition': headerRef('Content-Disposition'),
    },
    { example: `${columns.join(',')}\r\n` },
  );
}

const jsonAnswer = (name: CollectionName): Json =>
  openApiResponse(
    'application/json',
    COLLECTIONS[name].summary,
    schemaRef(answerSchemaName(name)),
    {
      ...CACHE_HEADERS,
      ...('limit' in COLLECTIONS[name].params && { Link: headerRef('Link') }),
    },
  );

function operation(
  name: CollectionName,
  suffix: '' | 'WithoutExtension' | 'AsCsv',
  holds: string | undefined,
): Json {
  const { summary } = COLLECTIONS[name];
  const isCsv = suffix === 'AsCsv';
  return {
    get: {
      operationId: `get${pascalCase(name)}${suffix}`,
      summary: isCsv ? `${summary}, as CSV` : summary,
      ...(holds !== undefined && { description: holds }),
      tags: [isCsv ? 'CSV' : 'Record'],
      parameters: [...paramSchemas(name).map(([key, type]) => parameter(key, type)), IF_NONE_MATCH],
      responses: {
        200: isCsv ? csvResponse(name) : jsonAnswer(name),
        304: responseRef('Unchanged'),
        400: responseRef('BadParameter'),
        405: responseRef('ReadOnly'),
        500: responseRef('Fault'),
      },
    },
  };
}

/**
 * The API as an OpenAPI 3.1 document, generated from the contract.
 * @param about.serverUrl address that the paths are relative to, such as /api/v1
 * @param about.origin of the site's public address, such as https://example.org; null: not known
 * @param about.licence under which the record may be used
 * @param about.figures,about.places every figure, and ids of the record's places
 * @param about.holds how many entries the record has of each collection, such as `28 decisions`
 */
export function openApiDocument(about: {
  title: string;
  version: string;
  serverUrl: string;
  origin: string | null;
  licence: { name: string; url?: string };
  figures: readonly FigureSummary[];
  places: readonly string[];
  holds?: { readonly [name: string]: string };
}): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: about.title,
      version: about.version,
      description:
        'Who decides about local NHS services, place by place, with the source of every entry. Reads only; open to every origin; no key. Answers hold `meta` and `items`; dates are ISO 8601, money is in pounds, an empty field means what its description says. Each collection is also there as CSV. Collections that grow take `limit` and `offset`. The shapes are published as JSON Schema: `schemas.json`.',
      license: about.licence,
    },
    ...(about.origin !== null && {
      externalDocs: {
        description: 'The shapes as JSON Schema',
        url: `${about.origin}${about.serverUrl}/schemas.json`,
      },
    }),
    servers: [{ url: about.serverUrl }],
    // No key is needed.
    security: [],
    tags: [
      { name: 'Record', description: 'What is on the record, as JSON.' },
      {
        name: 'CSV',
        description:
          'The same as tables: UTF-8 with a byte order mark, CRLF, headings and rows and nothing else. An object’s fields have dotted names, lists of words are joined with “; ”, lists of objects are JSON. Empty: null, or an empty list; where the two differ an empty list is []. A text that a spreadsheet would run as a formula has an apostrophe before it.',
      },
      {
        name: 'Figures',
        description:
          'What pages, embeds and pictures show, as data: words, table and chart, so that another site can draw our figure with our words.',
      },
      {
        name: 'Linked data',
        description:
          'The register, and a catalogue of the collections, as JSON-LD, for programs that join registers.',
      },
      { name: 'Service', description: 'About this API.' },
    ],
    paths: {
      ...Object.fromEntries(
        COLLECTION_NAMES.flatMap((name) => [
          [`/${name}.json`, operation(name, '', about.holds?.[name])],
          [`/${name}.csv`, operation(name, 'AsCsv', about.holds?.[name])],
          [`/${name}`, operation(name, 'WithoutExtension', about.holds?.[name])],
        ]),
      ),
      ...figurePaths(about.figures, about.places),
      ...linkedPaths(parameter('asAt', asAt)),
      ...servicePaths(),
    },
    components: {
      schemas: namedSchemas(SCHEMAS_ROOT),
      ...sharedComponents(),
    },
  };
}
