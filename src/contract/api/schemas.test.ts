import { expect, it, describe } from 'vitest';
import { z } from 'zod';

import { COLLECTIONS, COLLECTION_NAMES, STORED_NAMES } from '#src/contract/collections.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import {
  answerSchemaName,
  schemaDocument,
  schemaName,
  schemaNames,
  singleSchema,
} from './schemas.ts';

const Document = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  $id: z.string().regex(/^urn:placeboard:v1:schemas(:\w+)?$/),
  title: z.string(),
  description: z.string().optional(),
  $defs: z.record(z.string(), z.looseObject({})).optional(),
});

// As a reader gets it: through JSON.
const read = (document: unknown) => Document.parse(JSON.parse(JSON.stringify(document)));
const all = read(schemaDocument());

function refs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : refs(inner),
  );
}

/** What zod makes of a document, as another reader of JSON Schema would. */
const validator = (document: z.infer<typeof Document>) =>
  z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

describe('the document of all shapes', () => {
  it('has every answer and item, and refers to nothing outside it', () => {
    const names = Object.keys(all.$defs ?? {});
    expect(names).toEqual(schemaNames());
    for (const name of COLLECTION_NAMES) expect(names).toContain(answerSchemaName(name));
    for (const name of COLLECTION_NAMES)
      expect(names).toContain(schemaName(COLLECTIONS[name].item));
    expect(refs(all).length).toBeGreaterThan(names.length);
    for (const reference of refs(all))
      expect(names, reference).toContain(reference.replace('#/$defs/', ''));
  });
});

describe('each shape alone', () => {
  it.each(schemaNames())('%s contains exactly the schemas that it refers to', (name) => {
    const document = read(singleSchema(name));
    const held = Object.keys(document.$defs ?? {}).map((one) => `#/$defs/${one}`);
    expect(new Set(refs(document))).toEqual(new Set(held));
    expect(document.$id).toBe(`urn:placeboard:v1:schemas:${name}`);
  });

  it('is undefined for an unknown name', () => {
    for (const name of ['Nothing', 'constructor', '__proto__', ''])
      expect(singleSchema(name)).toBeUndefined();
  });
});

// A program that knows nothing but the published shapes must accept the published record.
describe('the published record', async () => {
  const record = await publishedRecord();
  const stored = STORED_NAMES.filter((name) => name !== 'connections');

  it.each(stored)(
    '%s matches its published schema, and rows with an unknown field don’t',
    (name) => {
      const schema = validator(read(singleSchema(schemaName(COLLECTIONS[name].item))));
      const rows: unknown[] = JSON.parse(JSON.stringify(record[name]));
      for (const row of rows)
        expect(schema.safeParse(row).error?.issues ?? [], JSON.stringify(row)).toEqual([]);
      for (const row of rows.slice(0, 1)) {
        expect(schema.safeParse({ ...Object(row), unheardOf: 1 }).success).toBe(false);
        expect(schema.safeParse({}).success).toBe(false);
      }
    },
  );

  it('fails its schema where a suppressed value has a number', () => {
    const schema = validator(read(singleSchema('Observation')));
    const [row] = record.observations;
    expect(schema.safeParse(row).success).toBe(true);
    expect(schema.safeParse({ ...row, state: 'suppressed', value: 3 }).success).toBe(false);
  });
});
