// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ENDPOINTS } from './endpoints.ts';
import { jsonSchemas, openApiDocument } from './openapi.ts';
import { COLLECTIONS } from './words.ts';

const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
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
            ]),
          )
          .optional(),
        responses: z.record(z.string().regex(/^\d{3}$/), z.object({ description: z.string() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const about = { title: 'Placeboard', version: '1.0.0', serverUrl: '/api/v1' };
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
  it('has every endpoint at both addresses, with every parameter described', () => {
    for (const name of COLLECTIONS)
      for (const path of [`/${name}`, `/${name}.json`]) {
        const parameters = document.paths[path]?.get.parameters ?? [];
        const names = parameters.flatMap((one) => ('name' in one ? [one.name] : []));
        expect(names, path).toEqual(Object.keys(ENDPOINTS[name].params));
        expect(Object.keys(document.paths[path]?.get.responses ?? {}), path).toEqual(
          expect.arrayContaining(['200', '304', '400', '500']),
        );
      }
    expect(document.paths).toHaveProperty(['/health']);
    expect(document.paths).toHaveProperty(['/openapi.json']);
  });

  it('names each operation once', () => {
    const ids = Object.values(document.paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers only to what is in it, and holds nothing that is not referred to', () => {
    const all = new Set(refs(json));
    expect(all.size).toBeGreaterThan(COLLECTIONS.length);
    for (const reference of all) expect(resolve(reference), reference).toBeDefined();
    for (const id of Object.keys(document.components.schemas))
      expect(all, id).toContain(`#/components/schemas/${id}`);
  });

  it('leaves no trace of how its schemas were made', () => {
    for (const schema of Object.values(document.components.schemas)) {
      expect(schema).not.toHaveProperty('$id');
      expect(schema).not.toHaveProperty('$schema');
      expect(schema).not.toHaveProperty('$defs');
    }
  });

  it('can be made where a second copy of the contract is loaded, as in the built server', () => {
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

describe('JSON Schemas', () => {
  const schemas = jsonSchemas();
  const observation = {
    indicator: 'adult-obesity',
    area: 'E06000009',
    sex: 'Persons',
    age: '18+',
    period: '2023/24',
    periodKind: 'financial',
    start: '2023-04-01',
    end: '2024-03-31',
  };
  const news = { source: 'news', where: 'Third paragraph' };
  const rows = {
    areas: { code: 'E06000009', name: 'Blackpool', kind: 'unitary', within: null },
    observations: { ...observation, state: 'number', value: 30.1, lower: 28, upper: 32.5 },
    events: {
      id: 'begins',
      basis: 'published',
      sources: [news],
      on: '2022-07-01',
      title: 'The ICB begins',
      detail: null,
      places: [],
    },
  };

  it.each(['areas', 'observations', 'events'] as const)(
    'of %s accept a row, and refuse one with a field too many or none',
    (name) => {
      // Only what zod itself wrote is read back here.
      const schema = z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);
      expect(schema.safeParse(rows[name]).error?.issues ?? []).toEqual([]);
      expect(schema.safeParse({ ...rows[name], unheardOf: 1 }).success).toBe(false);
      expect(schema.safeParse({}).success).toBe(false);
    },
  );

  it('refuse a suppressed value with a number', () => {
    // As above.
    const schema = z.fromJSONSchema(schemas.observations as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse({ ...observation, state: 'suppressed' }).success).toBe(true);
    expect(schema.safeParse({ ...observation, state: 'suppressed', value: 3 }).success).toBe(false);
  });
});
