import type { ApiDocument } from '#src/contract/api/apiDocument.ts';

type ApiParameter = { name: string; description: string; example: string | null };
type ApiField = { name: string; description: string };
export type ApiCollection = {
  name: string;
  summary: string;
  /** How many entries it has in this record; null: it is worked out from others. */
  holds: string | null;
  parameters: ApiParameter[];
  fields: ApiField[];
};

const refName = (ref: unknown): string | null =>
  typeof ref === 'string' ? (ref.split('/').at(-1) ?? null) : null;

/** A field's own description, or else that of the component that it refers to; '' without either. */
function describe(
  field: NonNullable<ApiDocument['components']['schemas'][string]['properties']>[string],
  document: ApiDocument,
): string {
  if (field.description) return field.description;
  const kind = refName(field.$ref) ?? refName(field.anyOf?.map((one) => one['$ref']).find(Boolean));
  return kind === null ? '' : (document.components.schemas[kind]?.description ?? '');
}

/** The properties of a collection's items, found by way of the component `<Name>Answer`. */
function itemSchema(name: string, document: ApiDocument) {
  const answer = `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
  const items: unknown = document.components.schemas[answer]?.properties?.['items'];
  const ref = /"\$ref":"([^"]+)"/.exec(JSON.stringify(items ?? null))?.[1];
  const schema = document.components.schemas[refName(ref) ?? ''];
  return schema?.properties ?? {};
}

/** The collections of the API as its OpenAPI document describes them, for the data page. */
export const apiCollections = (document: ApiDocument): ApiCollection[] =>
  Object.entries(document.paths).flatMap(([path, { get }]) => {
    const name = /^\/(.+)\.json$/.exec(path)?.[1];
    if (name === undefined || !get?.tags?.includes('Record')) return [];
    return [
      {
        name,
        summary: get.summary ?? '',
        holds: get.description ?? null,
        parameters: (get.parameters ?? []).flatMap((parameter) =>
          parameter.name !== undefined && parameter.in === 'query'
            ? [
                {
                  name: parameter.name,
                  description: parameter.description ?? '',
                  example: parameter.example === undefined ? null : String(parameter.example),
                },
              ]
            : [],
        ),
        fields: Object.entries(itemSchema(name, document)).map(([field, schema]) => ({
          name: field,
          description: describe(schema, document),
        })),
      },
    ];
  });
