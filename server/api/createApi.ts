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
import { API_ROOT, COLLECTIONS, type CollectionName } from '#src/contract/plain/words.ts';

import { answersOf, type Form } from './answers.ts';
import { API_METHODS, apiHeaders } from './headers.ts';
import {
  internalError,
  methodNotAllowed,
  problemResponse,
  Refusal,
  unknownCollection,
  unknownSchema,
} from './problems.ts';
import { licenceOf } from './terms.ts';

export type ApiOptions = {
  /** Names the code that answers, so that a new release is never taken for an unchanged answer. */
  build?: string;
  /** Told of every error that the asker isn't. */
  log?: (error: unknown) => void;
};

/** The path within the API, wherever it is mounted: what follows `/api/v1`. */
function pathWithin(request: Request): string {
  const { pathname } = new URL(request.url);
  const root = pathname.indexOf(API_ROOT);
  const path = root === -1 ? pathname : pathname.slice(root + API_ROOT.length);
  return path === '' ? '/' : path;
}

/** A collection and the form in which a file name asks for it. */
function asked(file: string): { name: CollectionName; form: Form } | undefined {
  const [, bare, ending] = /^(.*?)(\.json|\.csv)?$/.exec(file) ?? [];
  const name = COLLECTIONS.find((collection) => collection === bare);
  return name && { name, form: ending === '.csv' ? 'csv' : 'json' };
}

/**
 * The one API, over any store. Web-standard only: the same function answers in Node, in the tests,
 * in the page renderer and in the browser's mock. It answers at any prefix that ends in `/api/v1`.
 */
export function createApi(store: Store, options: ApiOptions = {}): Hono {
  const { build = '', log = logToConsole } = options;
  const { theSystem, answer, documentAnswer } = answersOf(store, build);
  const app = new Hono({ getPath: pathWithin });

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
    const { basis, updated } = await theSystem();
    const health: Health = { status: 'ok', version: await store.version(), basis, updated };
    return Response.json(health, {
      headers: { ...apiHeaders(basis === 'illustrative'), 'Cache-Control': 'no-store' },
    });
  });

  app.get('/openapi.json', (c) => {
    const { pathname } = new URL(c.req.url);
    const serverUrl = pathname.slice(0, -'/openapi.json'.length) || '/';
    return documentAnswer(
      c.req.raw,
      ['openapi', serverUrl],
      'application/json',
      ({ basis, shortName }, terms) =>
        openApiDocument({
          title: `Placeboard: ${shortName}${basis === 'illustrative' ? ' (illustrative)' : ''}`,
          version: '1.0.0',
          serverUrl,
          licence: licenceOf(terms),
        }),
    );
  });

  app.get('/schemas.json', (c) =>
    documentAnswer(c.req.raw, ['schemas'], SCHEMA_MEDIA_TYPE, schemaDocument),
  );

  app.get('/schemas/:file', (c) => {
    const file = c.req.param('file');
    const name = file.replace(/\.json$/, '');
    const schema = file === name ? undefined : singleSchema(name);
    if (!schema) throw new Refusal(unknownSchema(file, schemaNames()));
    return documentAnswer(c.req.raw, ['schemas', name], SCHEMA_MEDIA_TYPE, () => schema);
  });

  app.get('/:file', async (c) => {
    const file = c.req.param('file');
    const question = asked(file);
    if (question) return answer(question.name, question.form, c.req.raw);
    throw new Refusal(unknownCollection(file));
  });

  app.all('*', async (c) => {
    if (c.req.method === 'GET') throw new Refusal(unknownCollection(c.req.path.slice(1)));
    throw new Refusal(methodNotAllowed(c.req.method));
  });

  app.onError(async (error) => {
    const illustrative = await theSystem().then(
      ({ basis }) => basis === 'illustrative',
      () => false,
    );
    if (error instanceof Refusal) return problemResponse(error.problem, apiHeaders(illustrative));
    log(error);
    return problemResponse(internalError(), apiHeaders(illustrative));
  });

  return app;
}
