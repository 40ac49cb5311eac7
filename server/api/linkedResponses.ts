import type { z } from 'zod';

import type { Store } from '#server/records/Store.ts';
import { answerSchemaName } from '#src/contract/api/schemas.ts';
import { asAt as asAtParameter } from '#src/contract/collections/params.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#src/contract/collections.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';
import type { System } from '#src/contract/system.ts';
import { catalogueJsonLd } from '#src/outlets/linked/catalogueJsonLd.ts';
import { contextJsonLd } from '#src/outlets/linked/contextJsonLd.ts';
import { LINKED_MEDIA_TYPE } from '#src/outlets/linked/linkedDocument.ts';
import type { LinkedRecord } from '#src/outlets/linked/linkedIris.ts';
import { recordJsonLd, type AboutRecord } from '#src/outlets/linked/recordJsonLd.ts';

import type { createApiResponses } from './apiResponses.ts';
import type { LicenceTerms } from './licenceTerms.ts';
import { parseParams } from './parseQuery.ts';

type ApiResponses = ReturnType<typeof createApiResponses>;

async function readLinked(store: Store): Promise<LinkedRecord> {
  const [system, places, areas, services, decisions, sources, bodies, agreements, parts] =
    await Promise.all([
      store.read('system'),
      store.read('places'),
      store.read('areas'),
      store.read('services'),
      store.read('decisions'),
      store.read('sources'),
      store.read('bodies'),
      store.read('agreements'),
      store.read('agreement-parts'),
    ]);
  return {
    system,
    places,
    areas,
    services,
    decisions,
    sources,
    bodies,
    agreements,
    'agreement-parts': parts,
  };
}

/** The address at which the record of a request is mounted, where its public address is known. */
function mountedAt(request: Request, { baseAddress }: System): string | null {
  if (baseAddress === null) return null;
  const { pathname } = new URL(request.url);
  const prefix = pathname.slice(0, pathname.lastIndexOf(API_ROOT));
  return `${new URL(baseAddress).origin}${prefix}/`;
}

const aboutRecord = (
  request: Request,
  system: System,
  { attribution, address }: LicenceTerms,
  asAt: string,
): AboutRecord => ({
  asAt,
  attribution,
  licenceAddress: address,
  address: mountedAt(request, system),
});

const catalogued = COLLECTION_NAMES.map((name) => ({
  name,
  summary: COLLECTIONS[name].summary,
  schema: answerSchemaName(name),
}));

/** Creates the API's responses in JSON-LD: the register, the catalogue of collections, the context. */
export function createLinkedResponses(
  store: Store,
  { readSystem, documentResponse }: Pick<ApiResponses, 'readSystem' | 'documentResponse'>,
) {
  /**
   * A document about the record, which depends on where it is mounted.
   * @throws ProblemError naming every parameter that is wrong
   */
  async function linkedResponse(
    request: Request,
    { name, params }: { name: string; params: Record<string, z.ZodType> },
    documentOf: (system: System, about: AboutRecord) => object | Promise<object>,
  ): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const read = await readSystem();
    const question = await parseParams({ name, params }, searchParams, read, store);
    return documentResponse(
      request,
      [pathname, question.asAt],
      LINKED_MEDIA_TYPE,
      (system, terms) => documentOf(system, aboutRecord(request, system, terms, question.asAt)),
    );
  }

  return {
    recordResponse: (request: Request) =>
      linkedResponse(
        request,
        { name: 'record.jsonld', params: { asAt: asAtParameter } },
        async (_, about) => recordJsonLd(await readLinked(store), about),
      ),
    catalogueResponse: (request: Request) =>
      linkedResponse(request, { name: 'catalogue.jsonld', params: {} }, (system, about) =>
        catalogueJsonLd(system, catalogued, about),
      ),
    contextResponse: (request: Request) =>
      documentResponse(request, ['context.jsonld'], LINKED_MEDIA_TYPE, contextJsonLd),
  };
}
