import { LRUCache } from 'lru-cache';

import type { Store } from '#server/records/Store.ts';
import type { CollectionName } from '#src/contract/collections.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';
import { resolve } from '#src/record/resolvers.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { jsonBody, metaOf } from './jsonBody.ts';
import { csvBody, csvHeaders } from './csvBody.ts';
import { entityTag, matchesTag } from './etag.ts';
import { API_CACHE_CONTROL, apiHeaders } from './headers.ts';
import { pageLinks, pageOf } from './paging.ts';
import { queryKey, parseQuery, type ApiQuery } from './parseQuery.ts';
import { termsOf, type LicenceTerms } from './licenceTerms.ts';
import { isUnchanged, trackedReader, type ReadVersions } from './trackedReader.ts';

export type Format = 'json' | 'csv';

/** A page of a collection, and what it was made from. */
type CollectionPage = {
  /** The items as JSON, or the whole CSV file. */
  text: string;
  count: number;
  /** The number of items on all pages. */
  total: number;
  versions: ReadVersions;
};

/** A page as the body of a response at a version of the record. */
type KeptPage = CollectionPage & { body: string; recordVersion: string };

type Content = { body: string; headers: Record<string, string> };

/**
 * Creates the API's responses from a store. Each has an entity tag over all that it depends on.
 * @param build version of the code, part of every entity tag
 */
export function createApiResponses(store: Store, build: string) {
  const pages = new LRUCache<string, KeptPage>({
    max: 200,
    maxSize: 16_000_000,
    sizeCalculation: ({ text, body }) => text.length + body.length,
  });

  const readSystem = async (): Promise<System> => systemIn({ items: await store.read('system') });

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
    content: () => Promise<Content>,
  ): Promise<Response> {
    const tag = entityTag(await store.version(), build, ...parts);
    const headers = {
      ...apiHeaders(basis === 'illustrative'),
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': tag,
    };
    if (matchesTag(request.headers.get('If-None-Match'), tag))
      return new Response(null, { status: 304, headers });
    const { body, headers: own } = await content();
    return new Response(body, { headers: { ...headers, ...own } });
  }

  async function createPage<N extends CollectionName>(
    name: N,
    format: Format,
    system: System,
    query: ApiQuery<N>,
  ): Promise<CollectionPage> {
    const { reader, versions } = trackedReader(store);
    const rows = await resolve(name, reader, query);
    const items = pageOf(rows, query);
    const text =
      format === 'csv'
        ? await csvBody(name, reader, system, query.asAt, items)
        : JSON.stringify(items);
    return { text, count: items.length, total: rows.length, versions };
  }

  /** A page with its body; its items are made anew only if a collection that they are from changed. */
  async function readPage<N extends CollectionName>(
    name: N,
    format: Format,
    system: System,
    query: ApiQuery<N>,
  ): Promise<KeptPage> {
    const key = [name, format, system.basis, queryKey(query)].join(' ');
    const recordVersion = await store.version();
    const kept = pages.get(key);
    if (kept?.recordVersion === recordVersion) return kept;
    const page =
      kept && (await isUnchanged(kept.versions, store))
        ? kept
        : await createPage(name, format, system, query);
    const { text, count, total } = page;
    const body =
      format === 'csv'
        ? text
        : jsonBody(
            metaOf(system, recordVersion, await readTerms(system), query.asAt, count, total),
            text,
          );
    const now = { ...page, body, recordVersion };
    pages.set(key, now);
    return now;
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
    return taggedResponse(request, system, [name, format, queryKey(question)], async () => {
      const { body, total } = await readPage(name, format, system, question);
      const { headers, links } =
        format === 'csv'
          ? csvHeaders(name, system, await readTerms(system), question)
          : { headers: { 'Content-Type': 'application/json' }, links: [] };
      const allLinks = [...pageLinks(url, question, total), ...links];
      return {
        body,
        headers: { ...headers, ...(allLinks.length > 0 && { Link: allLinks.join(', ') }) },
      };
    });
  }

  /** The response with a document about the API. @param parts name the document */
  async function documentResponse(
    request: Request,
    parts: readonly string[],
    contentType: string,
    documentOf: (system: System, terms: LicenceTerms) => object | Promise<object>,
  ): Promise<Response> {
    const system = await readSystem();
    return taggedResponse(request, system, parts, async () => ({
      body: JSON.stringify(await documentOf(system, await readTerms(system))),
      headers: { 'Content-Type': contentType },
    }));
  }

  /** Every item of a collection with its metadata, as the API answers it. */
  const answer: LoadAnswer = async (name, params) => {
    const system = await readSystem();
    const { asAt, to }: { asAt?: string; to?: string } = params;
    const day = asAt ?? to ?? recordDay(system);
    const { reader } = trackedReader(store);
    const items = [...(await resolve(name, reader, { ...params, asAt: day }))];
    const { length } = items;
    const terms = await readTerms(system);
    return { meta: metaOf(system, await store.version(), terms, day, length, length), items };
  };

  return { readSystem, collectionResponse, documentResponse, taggedResponse, answer };
}
