// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { COLLECTIONS, COLLECTION_NAMES } from '#src/contract/collections.ts';

import { openApiDocument } from './openapi.ts';

const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  externalDocs: z.object({ url: z.url() }).optional(),
  security: z.tuple([]),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(
    z.string().startsWith('/'),
    z.object({
      get: z.object({
        operationId: z.string(),
        summary: z.string().min(1),
        parameters: z
          .array(
            z.union([
              z.strictObject({ $ref: z.string() }),
              z.strictObject({
                name: z.string(),
                in: z.literal('query'),
                required: z.literal(false),
                description: z.string().min(1),
                schema: z.looseObject({}),
                example: z.unknown().optional(),
              }),
              z.strictObject({
                name: z.string(),
                in: z.literal('path'),
                required: z.literal(true),
                description: z.string().min(1),
                schema: z.object({ enum: z.array(z.string()).min(1) }),
                example: z.string(),
              }),
            ]),
          )
          .optional(),
        responses: z.record(
          z.string().regex(/^\d{3}$/),
          z.union([z.strictObject({ $ref: z.string() }), z.object({ description: z.string() })]),
        ),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const licence = { name: 'Open Government Licence v3.0', url: 'https://example.org/licence' };
const param = { type: 'place', description: 'The place.', most: 1, allowed: null } as const;
const about = {
  title: 'Placeboard',
  version: '1.0.0',
  serverUrl: '/api/v1',
  origin: 'https://example.org',
  licence,
  figures: [
    { id: 'register', name: 'The register', about: 'All.', params: [] },
    { id: 'place', name: 'A place', about: 'One place.', params: [{ name: 'place', ...param }] },
  ],
  places: ['blackpool'],
};
// As a reader gets it: through JSON.
const json: unknown = JSON.parse(JSON.stringify(openApiDocument(about)));
const document = OpenApi.parse(json);

function refs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : refs(inner),
  );
}

const resolve = (reference: string) =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? new Map<string, unknown>(Object.entries(node)).get(key)
          : undefined,
      json,
    );

describe('the OpenAPI document', () => {
  it('has every endpoint at its three addresses, with every parameter described', () => {
    for (const name of COLLECTION_NAMES)
      for (const path of [`/${name}`, `/${name}.json`, `/${name}.csv`]) {
        const parameters = document.paths[path]?.get.parameters ?? [];
        const names = parameters.flatMap((one) => ('name' in one ? [one.name] : []));
        expect(names, path).toEqual(Object.keys(COLLECTIONS[name].params));
        expect(Object.keys(document.paths[path]?.get.responses ?? {}), path).toEqual(
          expect.arrayContaining(['200', '304', '400', '500']),
        );
      }
    expect(document.paths).toHaveProperty(['/health']);
    expect(document.paths).toHaveProperty(['/openapi.json']);
    expect(document.paths).toHaveProperty(['/schemas.json']);
  });

  it('says of each operation how it refuses', () => {
    for (const [path, { get }] of Object.entries(document.paths))
      expect(
        Object.keys(get.responses).some((status) => status.startsWith('4')),
        path,
      ).toBe(true);
  });

  it('names each operation once', () => {
    const ids = Object.values(document.paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every component that it refers to, and no other', () => {
    const all = new Set(refs(json));
    expect(all.size).toBeGreaterThan(COLLECTION_NAMES.length);
    for (const reference of all) expect(resolve(reference), reference).toBeDefined();
    for (const id of Object.keys(document.components.schemas))
      expect(all, id).toContain(`#/components/schemas/${id}`);
  });

  it('has no leftovers of Zod’s conversion', () => {
    for (const schema of Object.values(document.components.schemas)) {
      expect(schema).not.toHaveProperty('$id');
      expect(schema).not.toHaveProperty('$schema');
      expect(schema).not.toHaveProperty('$defs');
    }
  });

  it('can be generated where a second copy of the contract is loaded, as in the built server', () => {
    z.string().meta({ id: 'Day' });
    expect(JSON.parse(JSON.stringify(openApiDocument(about)))).toEqual(json);
  });

  it('keeps descriptions and examples', () => {
    expect(document.components.schemas['Status']).toMatchObject({
      enum: expect.arrayContaining(['announced']),
      description: expect.stringContaining('announced: an aim was made public'),
      examples: ['announced'],
    });
    const [place] = document.paths['/register.json']?.get.parameters ?? [];
    expect(place).toMatchObject({ description: 'Only this place.', example: 'blackpool' });
  });
});

describe('the OpenAPI document about CSV and paging', () => {
  const Media = z.object({
    get: z.object({ responses: z.object({ 200: z.looseObject({ description: z.string() }) }) }),
  });
  const paths = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(json).paths;
  const answerAt = (path: string) => Media.parse(paths[path]).get.responses[200];

  it('names the media type and the columns', () => {
    const answer = answerAt('/observations.csv');
    expect(answer).toMatchObject({
      headers: { Link: { $ref: '#/components/headers/Link' } },
      content: { 'text/csv': { schema: { type: 'string' } } },
    });
    expect(answer.description).toContain('released, basis, historic, recordBasis.');
    expect(answerAt('/areas.csv').description).toContain('recordBasis: Whether the whole record');
  });

  it('gives limit and offset as numbers, and the Link header where they are', () => {
    const parameters = document.paths['/observations.json']?.get.parameters;
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        schema: { type: 'integer', minimum: 1, maximum: 5000 },
        example: 100,
      }),
    );
    expect(answerAt('/observations.json')).toHaveProperty('headers.Link');
    expect(answerAt('/places.json')).not.toHaveProperty('headers.Link');
  });

  it('has the addresses of the schemas and the licence', () => {
    expect(json).toMatchObject({
      externalDocs: { url: 'https://example.org/api/v1/schemas.json' },
      info: { license: licence },
    });
  });
});
