import { z } from 'zod';

import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#src/contract/collections.ts';
import { FigureContent, FigureSummary } from '#src/contract/figures/figure.ts';

import { Meta } from './answer.ts';
import { Health } from './health.ts';
import { pascalCase } from './pascalCase.ts';
import { Problem } from './problem.ts';

export type Json = { readonly [key: string]: unknown };

/** The media type of JSON Schema. */
export const SCHEMA_MEDIA_TYPE = 'application/schema+json';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Schemas are identified by name, not by address, as many servers publish this contract. */
const URN = 'urn:placeboard:v1:schemas';
const LOCAL = '#/$defs/';

/** The name of the schema of a collection’s whole answer: `PlacesAnswer`. */
export const answerSchemaName = (name: CollectionName): string => `${pascalCase(name)}Answer`;

/** The names of the schemas of whole answers about figures. */
export const FIGURE_ANSWERS = { list: 'FiguresAnswer', content: 'FigureAnswer' } as const;

/** The name that a schema was given by `.meta({ id })`. @throws Error where it has none */
export function schemaName(schema: z.ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('Every item of an endpoint needs .meta({ id })');
  return id;
}

/** Names and schemas of a collection’s parameters; typed, as Object.entries gives `any` where there are none. */
export const paramSchemas = (name: CollectionName): [string, z.ZodType][] =>
  Object.entries<z.ZodType>(COLLECTIONS[name].params);

/** A copy of a JSON Schema with each `$ref` rewritten, at any depth. */
const withRefs = (schema: object, rewrite: (reference: string) => string): Json =>
  Object.fromEntries(
    Object.entries(schema).map(([key, inner]: [string, unknown]) => [
      key,
      key === '$ref' ? rewrite(String(inner)) : withRefsInside(inner, rewrite),
    ]),
  );

function withRefsInside(value: unknown, rewrite: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => withRefsInside(inner, rewrite));
  return typeof value === 'object' && value !== null ? withRefs(value, rewrite) : value;
}

/**
 * Converts a schema to JSON Schema. One at a time, because Zod's registry is shared by the whole
 * process, where a bundle may hold a second copy of the contract.
 * @param root what a reference to a named schema begins with, such as #/components/schemas/
 * @returns the schema, and the named schemas that it refers to
 */
export function toJsonSchema(
  type: z.ZodType,
  root: string,
): { schema: Json; named: [string, Json][] } {
  const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(type);
  const rewrite = (reference: string) =>
    reference.startsWith(LOCAL) ? root + reference.slice(LOCAL.length) : reference;
  return {
    schema: withRefs(schema, rewrite),
    named: Object.entries($defs).map(([id, def]) => [id, withRefs(def, rewrite)]),
  };
}

/**
 * Every named schema of the API as JSON Schema, by name: answers, items, health, problems, and what
 * these and the parameters refer to.
 * @param root what a reference to a named schema begins with, such as #/components/schemas/
 */
export function namedSchemas(root: string): Record<string, Json> {
  const used = new Map<string, Json>();
  const ref = (type: z.ZodType) => ({ $ref: root + schemaName(type) });
  const answerOf = (item: z.ZodType, description: string): Json => ({
    type: 'object',
    description,
    properties: { meta: ref(Meta), items: { type: 'array', items: ref(item) } },
    required: ['meta', 'items'],
    additionalProperties: false,
  });
  for (const name of COLLECTION_NAMES) {
    const { item, summary } = COLLECTIONS[name];
    used.set(answerSchemaName(name), answerOf(item, `${summary}.`));
  }
  used.set(FIGURE_ANSWERS.list, answerOf(FigureSummary, 'Figures, each with its parameters.'));
  used.set(FIGURE_ANSWERS.content, answerOf(FigureContent, 'One figure as data.'));
  const types: z.ZodType[] = [
    Meta,
    Problem,
    Health,
    FigureSummary,
    FigureContent,
    ...COLLECTION_NAMES.map((name) => COLLECTIONS[name].item),
  ];
  for (const type of types) {
    const one = toJsonSchema(type, root);
    used.set(schemaName(type), one.schema);
    for (const [id, schema] of one.named) used.set(id, schema);
  }
  for (const [, type] of COLLECTION_NAMES.flatMap(paramSchemas))
    for (const [id, schema] of toJsonSchema(type, root).named) used.set(id, schema);
  for (const { item, example } of COLLECTION_NAMES.map((name) => COLLECTIONS[name]))
    used.set(schemaName(item), { ...used.get(schemaName(item)), examples: [example] });
  return Object.fromEntries([...used].sort(([a], [b]) => a.localeCompare(b)));
}

let cachedSchemas: Record<string, Json> | undefined;
const schemas = () => (cachedSchemas ??= namedSchemas(LOCAL));

export const schemaNames = (): string[] => Object.keys(schemas());

/** Names of the schemas that a schema refers to, directly or through others. */
function referencedNames(schema: Json, found = new Set<string>()): Set<string> {
  withRefs(schema, (reference) => {
    const name = reference.slice(LOCAL.length);
    const next = schemas()[name];
    if (next && !found.has(name)) {
      found.add(name);
      referencedNames(next, found);
    }
    return reference;
  });
  return found;
}

const subset = (names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(schemas()).filter(([name]) => names.has(name)));

/** Every schema of the API as one JSON Schema document (draft 2020-12). */
export const schemaDocument = (): Json => ({
  $schema: DIALECT,
  $id: URN,
  title: 'Placeboard',
  description:
    'The shapes of the API’s answers and of their items. They say what a program can check; rules between entries, such as that a transfer of power needs a cited decision, are in the descriptions.',
  $defs: schemas(),
});

/** One schema as a JSON Schema document with all that it refers to; undefined where no schema has that name. */
export function singleSchema(name: string): Json | undefined {
  if (!Object.hasOwn(schemas(), name)) return undefined;
  const schema = schemas()[name];
  if (!schema) return undefined;
  const $defs = subset(referencedNames(schema));
  return {
    $schema: DIALECT,
    $id: `${URN}:${name}`,
    title: name,
    ...schema,
    ...(Object.keys($defs).length > 0 && { $defs }),
  };
}
