import { expect, test, vi } from 'vitest';

import { createParametersOf } from '#server/http/pageParameters.ts';
import { renderInfoOf } from '#server/pages/renderInfoOf.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import { keysOf, PARAMETERS } from '#src/contract/collections.ts';
import { addresses, loadPages, render } from '#src/entry/server.tsx';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/* A server drops the parameters that a page doesn't declare, so that it renders no page twice. */

test('a page declares every parameter of its query that it reads', async () => {
  const record = await publishedRecord();
  const mount = localMount('', record, {});
  const parametersOf = createParametersOf(await loadPages());
  const ids: Record<string, string[]> = {};
  for (const { parameter, collection } of PARAMETERS)
    ids[parameter] = keysOf(collection, record[collection]).slice(0, 1);
  const { pages } = addresses(ids);
  expect(pages.length).toBeGreaterThan(15);
  const read = new Set<string>();
  for (const method of ['get', 'getAll', 'has'] as const) {
    const original = URLSearchParams.prototype[method];
    vi.spyOn(URLSearchParams.prototype, method).mockImplementation(function (
      this: URLSearchParams,
      name: string,
    ) {
      // Whether a widget shows the same as the page is asked of widgets.
      const isOfWidget = new Error().stack?.includes('pageEmbed.ts');
      if (!isOfWidget && [...this.keys()].includes('probe')) read.add(name);
      return Reflect.apply(original, this, [name]) as never;
    });
  }
  // Read by React Router itself: it only marks actions, which there are none of.
  const isRouters = (name: string) => name === 'index';
  const undeclared: Record<string, string[]> = {};
  for (const path of pages) {
    read.clear();
    const request = new Request(`http://localhost${path}?probe=1`);
    await render(request, renderInfoOf(mount, [mount], null), mount);
    const missing = [...read].filter(
      (name) => !isRouters(name) && !parametersOf(path)?.includes(name),
    );
    if (missing.length > 0) undeclared[path] = missing;
  }
  expect(undeclared).toEqual({});
});
