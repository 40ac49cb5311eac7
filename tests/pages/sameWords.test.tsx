import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { handlersFor } from '#mocks/handlers.ts';
import type { loadRecord } from '#server/records/loadRecord.ts';
import { render as renderOnServer } from '#src/entry/server.tsx';
import { EXTREME, TYPICAL } from '#tests/e2e/addresses.ts';
import { renderApp, TODAY } from '#tests/renderApp.tsx';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/* Each page says the same from the API in the server's process and over the browser's mock. */

/** Words without what only a browser adds, and what stands in fields. */
function wordsOf(root: ParentNode): string {
  const main = root.querySelector('main');
  if (!main) throw new Error('The page has no main part');
  const copy = main.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('main is no HTML element');
  for (const element of copy.querySelectorAll('button, textarea, noscript, script, style'))
    element.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

async function serverWords(url: string, record: Awaited<ReturnType<typeof loadRecord>>) {
  const prefix = url.startsWith('/example') ? '/example' : '';
  const [handler] = handlersFor(record, prefix);
  const info = {
    today: TODAY,
    apiAddress: `${prefix}/api/v1`,
    prefix,
    postcodes: null,
    otherRecords: [],
  };
  const rendered = await renderOnServer(new Request(new URL(url, location.origin)), info, {
    sharedAnswers: null,
    fetchApi: async (path) => {
      const request = new Request(new URL(`${prefix}/api/v1/${path}`, location.origin));
      const result = await handler?.run({ request, requestId: path });
      return result?.response ?? Response.error();
    },
  });
  if ('redirect' in rendered) throw new Error(`${url} leads to ${rendered.redirect}`);
  const page = document.createElement('div');
  page.innerHTML = rendered.app;
  return wordsOf(page);
}

/** What readers make themselves is known to their browser alone. */
const isServed = (url: string) => !/\/(own(\/report)?|assess)$/.test(url);

test.each(TYPICAL.filter(isServed))('%s (published)', async (url) => {
  const expected = await serverWords(url, await publishedRecord());
  const { container } = await renderApp(url, { record: 'published' });
  expect(expected.length).toBeGreaterThan(40);
  expect(wordsOf(container)).toBe(expected);
});

test.each(EXTREME.filter(isServed))('%s (worked example)', async (url) => {
  const expected = await serverWords(url, exampleRecord());
  const { container } = await renderApp(url);
  expect(wordsOf(container)).toBe(expected);
  expect(screen.getAllByText(/illustrative|made up/i).length).toBeGreaterThan(0);
});
