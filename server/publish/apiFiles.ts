import { z } from 'zod';

import type { Mount } from '#server/records/mounts/Mount.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';

import type { PublishedFile } from './PublishedFile.ts';

/** The part of the OpenAPI document that is read: its paths and their parameters' values. */
const OpenApiPaths = z.looseObject({
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        parameters: z
          .array(
            z.looseObject({
              in: z.string().optional(),
              name: z.string().optional(),
              schema: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

/** Every path of the OpenAPI document that a static file can serve, parameters filled in. */
export function apiPaths(description: unknown): string[] {
  const { paths } = OpenApiPaths.parse(description);
  return Object.entries(paths)
    .filter(([path]) => /\.(json|csv|jsonld)$|^\/health$/.test(path))
    .flatMap(([path, { get }]) => {
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)];
      return placeholders.reduce<string[]>(
        (some, [placeholder, name]) => {
          const parameter = get.parameters?.find((one) => one.in === 'path' && one.name === name);
          const values = parameter?.schema?.enum ?? [];
          return some.flatMap((one) => values.map((value) => one.replace(placeholder, value)));
        },
        [path],
      );
    });
}

/** The API of a record as files; none if its API is on another server. */
export async function apiFiles(mount: Mount, base: string): Promise<PublishedFile[]> {
  if (!mount.api) return [];
  const read = async (path: string) => {
    const response = await mount.fetchApi(path.slice(1));
    if (!response.ok) throw new Error(`The API answered ${response.status} at ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const description: unknown = JSON.parse(new TextDecoder().decode(await read('/openapi.json')));
  const folder = `${mount.prefix.slice(base.length)}${API_ROOT}`.slice(1);
  return Promise.all(
    apiPaths(description).map(async (path) => ({
      path: `${folder}${path}`,
      body: await read(path),
    })),
  );
}
