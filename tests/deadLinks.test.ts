import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { deadLinks } from './deadLinks.ts';

const SITE = 'https://www.example.org/site';
const folder = mkdtempSync(join(tmpdir(), 'dead-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

test('finds links that a static host would answer with 404', () => {
  write(
    'index.html',
    `<link rel="canonical" href="${SITE}"><script src="/site/none.js"></script>
    <noscript><a href="/site/none">a</a></noscript> <a href="https://www.example.com/none">b</a>
    <a href="/site/about#part">c</a> <a href="/site/about?a=b&amp;c#none">d</a> <a href="#">e</a>
    <a href="/outside">f</a> <form action="/site/file"></form> <a href="mailto:none">g</a>
    <svg><rect fill="url(#none)"/><path id="clip"/><rect clip-path="url(#clip)"/></svg>`,
  );
  write('about/index.html', '<p id="part"><a href="/site/#none">a</a>');
  write('moved.html', '<meta http-equiv="refresh" content="0; url=/site/gone">');
  write('file.html', '<p>Only some hosts find this one.');
  write('feed.atom', `<feed><link href="${SITE}/about"/><link href="${SITE}/none"/></feed>`);
  expect(deadLinks(folder, SITE).toSorted()).toEqual([
    'about/index.html: /site/#none',
    'feed.atom: https://www.example.org/site/none',
    'index.html: #none',
    'index.html: /outside',
    'index.html: /site/about?a=b&c#none',
    'index.html: /site/file',
    'index.html: /site/none',
    'index.html: /site/none.js',
    'moved.html: /site/gone',
  ]);
});
