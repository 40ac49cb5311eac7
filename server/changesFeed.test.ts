// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import type { Change } from '#src/contract/history.ts';

import { atomFeed, changesFeed } from './changesFeed.ts';
import { createApp } from './app.ts';
import { localMount } from './localMount.ts';
import { smallIllustrativeRecord, smallRecord } from './testing/smallRecord.ts';

function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}
const texts = (feed: Element, selector: string) =>
  [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);

const change = (more: Partial<Change>): Change => ({
  on: '2023-07',
  kind: 'event',
  title: 'A hub opens',
  places: [],
  services: [],
  ids: ['hub'],
  sources: [],
  ...more,
});
const [system] = smallRecord.system;
if (!system) throw new Error('The record has no system');
const parts = { system, places: [], services: [], prefix: '' };

describe('the feed of changes', () => {
  it('is a feed: each entry has an id of its own, a title and the last day it could mean', async () => {
    const feed = parsed(await changesFeed(localMount('', smallRecord, {})));
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author', 'link'])
      expect(feed.querySelector(`:scope > ${name}`), name).not.toBeNull();
    const ids = texts(feed, 'entry > id');
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts(feed, 'entry > title')).toHaveLength(ids.length);
    const days = texts(feed, 'updated');
    expect(days.filter((text) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(text ?? ''))).toEqual([]);
    // May 2024 may have been its last day.
    expect(days).toContain('2024-05-31T00:00:00Z');
  });

  it('says what only looks like markup', () => {
    const feed = parsed(atomFeed({ ...parts, changes: [change({ title: 'A & B <b>"c"</b>' })] }));
    expect(texts(feed, 'entry > title')).toEqual(['A & B <b>"c"</b>']);
  });

  it('leads to whole addresses where the site has one', () => {
    const baseAddress = 'https://example.org/site';
    const feed = parsed(
      atomFeed({ ...parts, system: { ...system, baseAddress }, prefix: '/site', changes: [] }),
    );
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
      'https://example.org/site/changes.atom',
    );
  });

  it('is served beside each record, and says which is made up', async () => {
    const app = createApp({
      mounts: [
        localMount('', smallRecord, {}),
        localMount('/example', smallIllustrativeRecord, {}),
      ],
      renderPage: () => Promise.reject(new Error('No page was asked')),
      assets: { get: () => undefined },
    });
    const answer = async (path: string) => app.fetch(new Request(`http://localhost${path}`));
    const published = await answer('/changes.atom');
    expect(published.headers.get('Content-Type')).toContain('application/atom+xml');
    expect(await published.text()).not.toContain('illustrative');
    const example = await answer('/example/changes.atom');
    expect(example.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(texts(parsed(await example.text()), 'feed > title')[0]).toContain('made up');
  });
});
