import { expect, test, vi } from 'vitest';

import { renderInfoOf } from '#server/pages/renderInfoOf.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { createSharedAnswers } from '#server/records/mounts/createSharedAnswers.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import { render } from '#src/entry/server.tsx';

/** The markup of the first page, and how often the API was asked for it. */
async function firstPage(mount: Mount) {
  const fetchApi = vi.fn<Mount['fetchApi']>(mount.fetchApi);
  const page = await render(new Request('http://localhost/'), renderInfoOf(mount, [mount], null), {
    ...mount,
    fetchApi,
  });
  return { app: 'app' in page ? page.app : '', asked: fetchApi.mock.calls.length };
}

test('renders of a record share its answers until it changes', async () => {
  const mount = localMount('', smallRecord, {});
  const first = await firstPage(mount);
  expect(first.asked).toBeGreaterThan(10);
  expect(first.app).toContain('Who decides, place by place');
  expect(await firstPage(mount)).toEqual({ app: first.app, asked: 0 });

  // An answer that came before the record changed isn't kept for what came after.
  const changed = { ...mount, sharedAnswers: async () => createSharedAnswers()('a later version') };
  expect(await firstPage(changed)).toEqual(first);
  expect(await firstPage(changed)).toEqual(first);
});

test('records don’t share', async () => {
  const one = localMount('', smallRecord, {});
  await firstPage(one);
  const renamed = smallRecord.system.map((system) => ({ ...system, lead: 'Another record.' }));
  const { app, asked } = await firstPage(localMount('', { ...smallRecord, system: renamed }, {}));
  expect(asked).toBeGreaterThan(10);
  expect(app).toContain('Another record.');
});
