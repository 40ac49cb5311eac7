import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { getRequestListener } from '@hono/node-server';

import { PAGE_QUALITY } from '#server/http/encoding.ts';
import { prepareAnswer, type PreparedAnswer } from '#server/http/preparedAnswer.ts';
import { ROOT } from '#tests/repository.ts';

import { askFrom, type Ask } from './static/answers.ts';
import { changesPage } from './static/changesPage.ts';
import { comparePage } from './static/comparePage.ts';
import { homePage } from './static/homePage.ts';
import { moneyPage } from './static/moneyPage.ts';
import { outcomeEmbed } from './static/outcomeEmbed.ts';
import { outcomePage } from './static/outcomePage.ts';
import { placeEmbed } from './static/placeEmbed.ts';
import { placePage } from './static/placePage.ts';
import { registerPage } from './static/registerPage.ts';
import { servicePage } from './static/servicePage.ts';

/* Serves the hand-written pages as the application serves its own: same listener, same compression,
   kept encoded in memory. Started by servers.ts with the application's address. */

type Template = (ask: Ask, url: URL) => Promise<string>;
const TEMPLATES: readonly [pattern: RegExp, template: Template][] = [
  [/^\/$/, homePage],
  [/^\/places\/[^/]+$/, placePage],
  [/^\/register$/, registerPage],
  [/^\/outcomes\/[^/]+$/, outcomePage],
  [/^\/compare$/, comparePage],
  [/^\/services\/[^/]+$/, servicePage],
  [/^\/money$/, moneyPage],
  [/^\/changes$/, changesPage],
  [/^\/embed\/outcome\/indicator\/[^/]+$/, outcomeEmbed],
  [/^\/embed\/place\/place\/[^/]+$/, placeEmbed],
];

const [app = ''] = process.argv.slice(2);
const ask = askFrom(`${app}/api/v1`);
const icon = await readFile(join(ROOT, 'tests/bench/static/icon.svg'), 'utf8');
const kept = new Map<string, PreparedAnswer>([
  [
    '/icon.svg',
    prepareAnswer({ status: 200, headers: { 'Content-Type': 'image/svg+xml' }, body: icon }),
  ],
]);

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const address = url.pathname + url.search;
  const before = kept.get(address);
  if (before) return before.respond(request);
  const template = TEMPLATES.find(([pattern]) => pattern.test(url.pathname))?.[1];
  if (!template) return new Response('No such static page\n', { status: 404 });
  const page = prepareAnswer(
    {
      status: 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
      },
      body: await template(ask, url),
    },
    PAGE_QUALITY,
  );
  await page.warm();
  kept.set(address, page);
  return page.respond(request);
}

const listener = getRequestListener(answer);
const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => {
  const taken = server.address();
  const port = typeof taken === 'object' && taken ? taken.port : 0;
  process.stdout.write(`Static pages at http://127.0.0.1:${port}\n`);
});
