import { Hono } from 'hono';

import { logToConsole } from '#server/process/logToConsole.ts';
import type { Store } from '#server/records/Store.ts';
import type { Health } from '#src/contract/api/health.ts';
import { openApiDocument } from '#src/contract/api/openapi.ts';
import {
  SCHEMA_MEDIA_TYPE,
  schemaDocument,
  schemaNames,
  singleSchema,
} from '#src/contract/api/schemas.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  READ_NAMES,
  type CollectionName,
} from '#src/contract/collections.ts';
import { formatCount } from '#src/narrative/language/format.ts';

import { createApiResponses, type Format } from './apiResponses.ts';
import { createFigureResponses } from './figureResponses.ts';
import { createLinkedResponses } from './linkedResponses.ts';
import { API_METHODS, apiHeaders } from './headers.ts';
import {
  internalError,
  methodNotAllowed,
  problemResponse,
  ProblemError,
  unknownCollection,
  unknownSchema,
} from './problems.ts';
import { openApiLicence } from './licenceTerms.ts';

export type ApiOptions = {
  /** Version of the code. Part of every entity tag, so that no cache outlives a release. */
  build?: string;
  /** Called with every unexpected error; the client gets a 500 without details. */
  log?: (error: unknown) => void;
};

/** How many entries the record has of each collection that it stores, such as `28 decisions`. */
async function countEntries(store: Store): Promise<{ [name: string]: string }> {
  const counts = READ_NAMES.filter((name) => name !== 'system').map(async (name) => {
    const { length } = await store.read(name);
    return [name, formatCount(length, ...COLLECTIONS[name].nouns)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** The path after `/api/v1`, whatever prefix the API is mounted under. */
function pathInApi(request: Request): string {
  const { pathname } = new URL(request.url);
  const root = pathname.indexOf(API_ROOT);
  const path = root === -1 ? pathname : pathname.slice(root + API_ROOT.length);
  return path === '' ? '/' : path;
}

/** The collection and format that a file name such as `places.csv` stands for. */
function parseFileName(file: string): { name: CollectionName; format: Format } | undefined {
  const [, bare, ending] = /^(.*?)(\.json|\.csv)?$/.exec(file) ?? [];
  const name = COLLECTION_NAMES.find((collection) => collection === bare);
  return name && { name, format: ending === '.csv' ? 'csv' : 'json' };
}

/**
 * Creates the API over a store. It uses nothing but web standards, so that Node, tests, the page
 * renderer and the browser's mock share it. It serves any prefix that ends in `/api/v1`.
 */
export function createApi(store: Store, options: ApiOptions = {}): Hono {
  const { build = '', log = logToConsole } = options;
  const responses = createApiResponses(store, build);
  const { readSystem, collectionResponse, documentResponse } = responses;
  const { listFigures, figuresResponse, figureResponse } = createFigureResponses(responses);
  const { recordResponse, catalogueResponse, contextResponse } = createLinkedResponses(
    store,
    responses,
  );
  const app = new Hono({ getPath: pathInApi });

  app.options('*', () => {
    return new Response(null, {
      status: 204,
      headers: {
        ...apiHeaders(false),
        'Allow': API_METHODS,
        'Access-Control-Allow-Methods': API_METHODS,
        'Access-Control-Allow-Headers': 'If-None-Match, Accept',
        'Access-Control-Max-Age': '86400',
      },
    });
  });

  app.get('/health', async () => {
    const { basis, searched, updated } = await readSystem();
    const health: Health = {
      status: 'ok',
      version: await store.version(),
      basis,
      searched,
      updated,
    };
    return Response.json(health, {
      headers: { ...apiHeaders(basis === 'illustrative'), 'Cache-Control': 'no-store' },
    });
  });

  app.get('/openapi.json', (c) => {
    const { pathname } = new URL(c.req.url);
    const serverUrl = pathname.slice(0, -'/openapi.json'.length) || '/';
    return documentResponse(
      c.req.raw,
      ['openapi', serverUrl],
      'application/json',
      async ({ basis, shortName, baseAddress }, terms) => {
        const { figures, places } = await listFigures();
        return openApiDocument({
          title: `Placeboard: ${shortName}${basis === 'illustrative' ? ' (illustrative)' : ''}`,
          version: '1.0.0',
          serverUrl,
          origin: baseAddress === null ? null : new URL(baseAddress).origin,
          licence: openApiLicence(terms),
          figures,
          places: places.map(({ id }) => id),
          holds: await countEntries(store),
        });
      },
    );
  });

  app.get('/schemas.json', (c) =>
    documentResponse(c.req.raw, ['schemas'], SCHEMA_MEDIA_TYPE, schemaDocument),
  );

  app.get('/schemas/:file', (c) => {
    const file = c.req.param('file');
    const name = file.replace(/\.json$/, '');
    const schema = file === name ? undefined : singleSchema(name);
    if (!schema) throw new ProblemError(unknownSchema(file, schemaNames()));
    return documentResponse(c.req.raw, ['schemas', name], SCHEMA_MEDIA_TYPE, () => schema);
  });

  app.get('/record.jsonld', (c) => recordResponse(c.req.raw));
  app.get('/catalogue.jsonld', (c) => catalogueResponse(c.req.raw));
  app.get('/context.jsonld', (c) => contextResponse(c.req.raw));

  app.get('/figures.json', (c) => figuresResponse(c.req.raw));
  app.get('/figures', (c) => figuresResponse(c.req.raw));
  app.get('/figures/:id/:place?', (c) => {
    const { id, place } = c.req.param();
    const last = place ?? id;
    const bare = last.replace(/\.json$/, '');
    return place === undefined
      ? figureResponse(c.req.raw, bare)
      : figureResponse(c.req.raw, id, bare);
  });

  app.get('/:file', async (c) => {
    const file = c.req.param('file');
    const parsed = parseFileName(file);
    if (parsed) return collectionResponse(parsed.name, parsed.format, c.req.raw);
    throw new ProblemError(unknownCollection(file));
  });

  app.all('*', async (c) => {
    if (c.req.method === 'GET') throw new ProblemError(unknownCollection(c.req.path.slice(1)));
    throw new ProblemError(methodNotAllowed(c.req.method));
  });

  app.onError(async (error) => {
    const illustrative = await readSystem().then(
      ({ basis }) => basis === 'illustrative',
      () => false,
    );
    if (error instanceof ProblemError)
      return problemResponse(error.problem, apiHeaders(illustrative));
    log(error);
    return problemResponse(internalError(), apiHeaders(illustrative));
  });

  return app;
}
