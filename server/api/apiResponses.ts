import { LRUCache } from 'lru-cache';

import type { Store } from '#server/records/Store.ts';
import type { CollectionName } from '#src/contract/collections.ts';
import type { System } from '#src/contract/system.ts';
import { resolve } from '#src/record/resolvers.ts';

import { jsonBody } from './jsonBody.ts';
import { csvBody, csvHeaders } from './csvBody.ts';
import { entityTag, matchesTag } from './etag.ts';
import { API_CACHE_CONTROL, apiHeaders } from './headers.ts';
import { pageLinks, pageOf } from './paging.ts';
import { queryKey, parseQuery, type ApiQuery } from './parseQuery.ts';
import { termsOf, type LicenceTerms } from './licenceTerms.ts';

export type Format = 'json' | 'csv';

/** The body of a page of a collection, and the number of rows on all pages. */
type CollectionBody = { body: string; total: number };

type Content = { body: string; headers: Record<string, string> };

/**
 * Creates the API's responses from a store. Each has an entity tag over all that it depends on.
 * @param build version of the code, part of every entity tag
 */
export function createApiResponses(store: Store, build: string) {
  const bodies = new LRUCache<string, CollectionBody>({
    max: 200,
    maxSize: 16_000_000,
    sizeCalculation: ({ body }) => body.length,
  });

  async function readSystem(): Promise<System> {
    const [system] = await store.read('system');
    if (!system) throw new Error('The record has no system');
    return system;
  }

  const readTerms = async (system: System): Promise<LicenceTerms> =>
    termsOf(system, await store.read('sources'));

  /**
   * A response with the content, or a 304 if the client has it.
   * @param parts name the content within the record
   * @param content is called only if the client lacks it
   */
  async function taggedResponse(
    request: Request,
    { basis }: System,
    parts: readonly string[],
    content: (tag: string) => Content | Promise<Content>,
  ): Promise<Response> {
    const tag = entityTag(await store.version(), build, ...parts);
    const headers = {
      ...apiHeaders(basis === 'illustrative'),
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': tag,
    };
    if (matchesTag(request.headers.get('If-None-Match'), tag))
      return new Response(null, { status: 304, headers });
    const { body, headers: own } = await content(tag);
    return new Response(body, { headers: { ...headers, ...own } });
  }

  async function createBody<N extends CollectionName>(
    name: N,
    format: Format,
    system: System,
    query: ApiQuery<N>,
  ): Promise<CollectionBody> {
    const rows = await resolve(name, store, query);
    const items = pageOf(rows, query);
    const body =
      format === 'csv'
        ? await csvBody(name, store, system, query.asAt, items)
        : jsonBody(
            system,
            await store.version(),
            await readTerms(system),
            query.asAt,
            items,
            rows.length,
          );
    return { body, total: rows.length };
  }

  /**
   * The response to a request for a collection.
   * @throws ProblemError naming every parameter that is wrong
   */
  async function collectionResponse(
    name: CollectionName,
    format: Format,
    request: Request,
  ): Promise<Response> {
    const system = await readSystem();
    const url = new URL(request.url);
    const question = await parseQuery(name, url.searchParams, system, store);
    return taggedResponse(request, system, [name, format, queryKey(question)], async (tag) => {
      let cached = bodies.get(tag);
      if (cached === undefined) {
        cached = await createBody(name, format, system, question);
        bodies.set(tag, cached);
      }
      const { headers, links } =
        format === 'csv'
          ? csvHeaders(name, system, await readTerms(system), question)
          : { headers: { 'Content-Type': 'application/json' }, links: [] };
      const allLinks = [...pageLinks(url, question, cached.total), ...links];
      return {
        body: cached.body,
        headers: { ...headers, ...(allLinks.length > 0 && { Link: allLinks.join(', ') }) },
      };
    });
  }

  /** The response with a document about the API. @param parts name the document */
  async function documentResponse(
    request: Request,
    parts: readonly string[],
    contentType: string,
    documentOf: (system: System, terms: LicenceTerms) => object,
  ): Promise<Response> {
    const system = await readSystem();
    return taggedResponse(request, system, parts, async () => ({
      body: JSON.stringify(documentOf(system, await readTerms(system))),
      headers: { 'Content-Type': contentType },
    }));
  }

  return { readSystem, collectionResponse, documentResponse };
}
