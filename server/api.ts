import { Hono } from 'hono';

import type { Health } from '#src/contract/health.ts';
import { openApiDocument } from '#src/contract/openapi.ts';
import type { System } from '#src/contract/system.ts';
import { API_ROOT, COLLECTIONS, type CollectionName } from '#src/contract/words.ts';

import { answerJson } from './api/answer.ts';
import { entityTag, matchesTag } from './api/etag.ts';
import { API_CACHE_CONTROL, API_METHODS, apiHeaders } from './api/headers.ts';
import {
  internalError,
  methodNotAllowed,
  problemResponse,
  Refusal,
  unknownCollection,
} from './api/problems.ts';
import { readQuestion, type Question } from './api/question.ts';
import { resolvers } from './api/resolvers.ts';
import { logToConsole } from './log.ts';
import { lruCache } from './lruCache.ts';
import type { Store } from './store/Store.ts';

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

const collectionNamed = (file: string): CollectionName | undefined => {
  const name = file.replace(/\.json$/, '');
  return COLLECTIONS.find((collection) => collection === name);
};

/**
 * The one API, over any store. Web-standard only: the same function answers in Node, in the tests,
 * in the page renderer and in the browser's mock. It answers at any prefix that ends in `/api/v1`.
 */
export function createApi(store: Store, options: ApiOptions = {}): Hono {
  const { build = '', log = logToConsole } = options;
  const bodies = lruCache<string>({
    entries: 200,
    total: 16_000_000,
    sizeOf: (body) => body.length,
  });

  async function theSystem(): Promise<System> {
    const [system] = await store.read('system');
    if (!system) throw new Error('The record has no system');
    return system;
  }

  async function items<N extends CollectionName>(name: N, question: Question<N>) {
    return resolvers[name](store, question);
  }

  async function answer(name: CollectionName, request: Request): Promise<Response> {
    const [system, version] = await Promise.all([theSystem(), store.version()]);
    const question = await readQuestion(name, new URL(request.url).searchParams, system, store);
    const tag = entityTag(version, build, name, String(new URLSearchParams(question)));
    const headers = {
      ...apiHeaders(system.basis === 'illustrative'),
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': tag,
    };
    if (matchesTag(request.headers.get('If-None-Match'), tag))
      return new Response(null, { status: 304, headers });
    let body = bodies.get(tag);
    if (body === undefined) {
      body = answerJson(system, question.asAt, await items(name, question));
      bodies.set(tag, body);
    }
    return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
  }

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

  app.get('/openapi.json', async (c) => {
    const { basis, shortName } = await theSystem();
    const { pathname } = new URL(c.req.url);
    const title = `Placeboard: ${shortName}${basis === 'illustrative' ? ' (illustrative)' : ''}`;
    const serverUrl = pathname.slice(0, -'/openapi.json'.length) || '/';
    return Response.json(openApiDocument({ title, version: '1.0.0', serverUrl }), {
      headers: {
        ...apiHeaders(basis === 'illustrative'),
        'Cache-Control': API_CACHE_CONTROL,
        'ETag': entityTag(await store.version(), build, 'openapi', serverUrl),
      },
    });
  });

  app.get('/:file', async (c) => {
    const name = collectionNamed(c.req.param('file'));
    if (name) return answer(name, c.req.raw);
    throw new Refusal(unknownCollection(c.req.param('file')));
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
