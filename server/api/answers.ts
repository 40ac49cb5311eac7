import { LRUCache } from 'lru-cache';

import type { Store } from '#server/records/Store.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';
import { resolvers } from '#src/record/resolvers.ts';

import { answerJson } from './answer.ts';
import { answerCsv, csvHeaders } from './answerCsv.ts';
import { entityTag, matchesTag } from './etag.ts';
import { API_CACHE_CONTROL, apiHeaders } from './headers.ts';
import { pageLinks, partOf } from './paging.ts';
import { questionText, readQuestion, type Question } from './question.ts';
import { termsOf, type Terms } from './terms.ts';

export type Form = 'json' | 'csv';

/** An answer, and how many rows there are of which it may hold a part. */
type Made = { body: string; total: number };

/** What a tagged answer is made of, where the asker doesn't have it yet. */
type Content = { body: string; headers: Record<string, string> };

/**
 * Answers out of a store, each with an entity tag over all that it depends on.
 * @param build names the code that answers
 */
export function answersOf(store: Store, build: string) {
  const kept = new LRUCache<string, Made>({
    max: 200,
    maxSize: 16_000_000,
    sizeCalculation: ({ body }) => body.length,
  });

  async function theSystem(): Promise<System> {
    const [system] = await store.read('system');
    if (!system) throw new Error('The record has no system');
    return system;
  }

  const theTerms = async (system: System): Promise<Terms> =>
    termsOf(system, await store.read('sources'));

  /** The content, or a 304 where the asker has it. @param parts what was asked */
  async function tagged(
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

  async function make<N extends CollectionName>(
    name: N,
    form: Form,
    system: System,
    question: Question<N>,
  ): Promise<Made> {
    const rows = await resolvers[name](store, question);
    const part = partOf(rows, question);
    const body =
      form === 'csv'
        ? await answerCsv(name, store, system, question.asAt, part)
        : answerJson(
            system,
            await store.version(),
            await theTerms(system),
            question.asAt,
            part,
            rows.length,
          );
    return { body, total: rows.length };
  }

  /**
   * What the record answers to the question that an address asks.
   * @throws Refusal naming every parameter that can’t be answered
   */
  async function answer(name: CollectionName, form: Form, request: Request): Promise<Response> {
    const system = await theSystem();
    const url = new URL(request.url);
    const question = await readQuestion(name, url.searchParams, system, store);
    return tagged(request, system, [name, form, questionText(question)], async (tag) => {
      let made = kept.get(tag);
      if (made === undefined) {
        made = await make(name, form, system, question);
        kept.set(tag, made);
      }
      const { headers, links } =
        form === 'csv'
          ? csvHeaders(name, system, await theTerms(system), question)
          : { headers: { 'Content-Type': 'application/json' }, links: [] };
      const allLinks = [...pageLinks(url, question, made.total), ...links];
      return {
        body: made.body,
        headers: { ...headers, ...(allLinks.length > 0 && { Link: allLinks.join(', ') }) },
      };
    });
  }

  /** A document about the API. @param parts what tells it from other documents */
  async function documentAnswer(
    request: Request,
    parts: readonly string[],
    contentType: string,
    documentOf: (system: System, terms: Terms) => object,
  ): Promise<Response> {
    const system = await theSystem();
    return tagged(request, system, parts, async () => ({
      body: JSON.stringify(documentOf(system, await theTerms(system))),
      headers: { 'Content-Type': contentType },
    }));
  }

  return { theSystem, answer, documentAnswer };
}
