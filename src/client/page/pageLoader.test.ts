import type { LoaderFunctionArgs } from 'react-router';
import { expect, it } from 'vitest';

import { createQueryClient } from '#src/client/queryClient.ts';

import { pageLoader } from './pageLoader.ts';

it('fetches a page’s answers again where the record changed since some of them were fetched', async () => {
  let version = 'older';
  const requests: string[] = [];
  const queryClient = createQueryClient(
    (path) => {
      requests.push(path);
      return Promise.resolve(Response.json({ meta: { version }, items: [] }));
    },
    { readAnswer: (_, answer) => answer },
  );
  const versions: string[] = [];
  const run = (names: readonly ('system' | 'places')[]) =>
    pageLoader(async ({ load }) => {
      versions.length = 0;
      for (const name of names) versions.push((await load(name)).meta.version);
      return null;
    })(queryClient)({
      params: {},
      request: new Request('http://localhost/'),
      // The loader reads nothing else of what the router gives it.
    } as unknown as LoaderFunctionArgs);

  await run(['system']);
  version = 'newer';
  await run(['system', 'places']);
  expect(versions).toEqual(['newer', 'newer']);
  expect(requests).toEqual(['system.json', 'places.json', 'system.json', 'places.json']);
});
