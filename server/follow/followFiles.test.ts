// @vitest-environment node
import { gunzipSync } from 'node:zlib';

import { parseFeed } from '@rowanmanning/feed-parser';
import { sync as calendars, type VEvent } from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '#server/http/app.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import { smallRecord as wholeRecord } from '#server/testing/smallRecord.ts';
import type { RecordData } from '#src/contract/record.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { followFiles, type FollowFile } from './followFiles.ts';

/* Feeds and calendars are read by parsers that know nothing of how they were written. */

/** Without an agreement, whose beginning and review would be among all others. */
const smallRecord: RecordData = { ...wholeRecord, agreements: [] };

const addressed = (record: RecordData, baseAddress: string | null): RecordData => ({
  ...record,
  system: record.system.map((system) => ({ ...system, baseAddress })),
});

const filesOf = (record: RecordData, prefix = '') => followFiles(localMount(prefix, record, {}));

const bodyOf = (files: readonly FollowFile[], address: string): string =>
  files.find((file) => file.address === address)?.body() ?? '';

const eventsOf = (text: string): VEvent[] =>
  Object.values(calendars.parseICS(text)).filter((one) => one?.type === 'VEVENT');

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);

/** The day of an all-day event. node-ical puts it at midnight where it runs. */
const dayOf = ({ start }: VEvent): string =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

let published: RecordData;
let example: RecordData;
beforeAll(async () => {
  [published, example] = await Promise.all([publishedRecord(), loadRecord('mocks/record')]);
});

describe.each(['published', 'example'] as const)('of the %s record', (name) => {
  const site = 'https://www.example.org/site';
  let files: FollowFile[];
  let again: FollowFile[];
  beforeAll(async () => {
    const record = name === 'published' ? published : example;
    files = await filesOf(addressed(record, site), '/site');
    again = await filesOf(addressed(record, 'https://elsewhere.example'));
  });
  const feeds = () => files.filter(({ address }) => address.endsWith('.atom'));

  it('there is a feed and a calendar of everything, each place and each service', () => {
    const { places, services } = name === 'published' ? published : example;
    const subjects = [
      '',
      ...places.map(({ id }) => `/places/${id}`),
      ...services.map(({ id }) => `/services/${id}`),
    ];
    expect(files.map(({ address }) => address)).toEqual(
      subjects.flatMap((subject) => [`${subject}/changes.atom`, `${subject}/reviews.ics`]),
    );
  });

  it('every feed is valid, and its entries are complete and have unique ids', () => {
    for (const { address, body } of feeds()) {
      const feed = parseFeed(body());
      expect(feed.meta, address).toMatchObject({ type: 'atom', version: '1.0' });
      expect(feed.self).toBe(site + address);
      expect(feed.url).toBe(site + (address.replace('/changes.atom', '') || '/changes'));
      expect(feed.title).toContain('What changed');
      expect(feed.title?.startsWith('Illustrative: ')).toBe(name === 'example');
      const ids = feed.items.map(({ id }) => id);
      expect(new Set(ids).size, address).toBe(ids.length);
      for (const { id, title, url, updated, description } of feed.items) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
        expect(title?.startsWith('Illustrative: ')).toBe(name === 'example');
        expect(url).toMatch(/^https:\/\/www\.example\.org\/site\//);
        expect(updated?.toISOString()).toMatch(/T00:00:00.000Z$/);
        expect(description, title ?? '').toMatch(/\bSources?: \S/);
      }
    }
    expect(parseFeed(bodyOf(files, '/changes.atom')).items.length).toBeGreaterThan(15);
  });

  it('the latest entry comes first', () => {
    const days = parseFeed(bodyOf(files, '/changes.atom')).items.map(
      ({ updated }) => updated?.getTime() ?? 0,
    );
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('ids are the same at another address and in another publication', () => {
    for (const { address, body } of files) {
      const ids = (text: string) => text.match(/urn:uuid:[^<]+|^UID:.+$/gm);
      expect(ids(bodyOf(again, address)), address).toEqual(ids(body()));
    }
  });

  it('one change is one entry in every feed that has it', () => {
    const titles = new Map<string, Set<string>>();
    for (const { body } of feeds())
      for (const { id, title, description } of parseFeed(body()).items) {
        const known = titles.get(id ?? '') ?? new Set();
        titles.set(id ?? '', known.add(`${title} ${description}`));
      }
    expect([...titles.values()].filter((known) => known.size !== 1)).toEqual([]);
  });

  it('every calendar is valid: all-day events, unique ids, no line too long', () => {
    for (const { address, body } of files.filter((file) => file.address.endsWith('.ics'))) {
      const text = body();
      const events = eventsOf(text);
      // A calendar needs one component (RFC 5545, 3.6): an event, or else what no calendar shows.
      expect(text.match(/^BEGIN:V(EVENT|TIMEZONE)\r$/m), address).not.toBeNull();
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { datetype, summary, url, dtstamp } of events) {
        expect(datetype).toBe('date');
        expect(textOf(summary).startsWith('Illustrative: ')).toBe(name === 'example');
        expect(textOf(url)).toMatch(/^https:\/\/www\.example\.org\/site\//);
        expect(dtstamp.toISOString()).toBe('2026-11-21T00:00:00.000Z');
      }
      const lines = text.split('\r\n');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect([lines[0], ...lines.slice(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    }
  });
});

describe('a feed', () => {
  const entries = async (record: RecordData, address = '/changes.atom') =>
    parseFeed(bodyOf(await filesOf(record), address)).items;

  it('keeps the id of an entry whose words and date were corrected', async () => {
    const before = await entries(smallRecord);
    const after = await entries({
      ...smallRecord,
      decisions: smallRecord.decisions.map((decision) => ({
        ...decision,
        summary: 'It said that it aims to delegate.',
        from: '2023-07-06',
      })),
      events: smallRecord.events.map((event) => ({ ...event, title: `${event.title}, corrected` })),
    });
    expect(after.map(({ title }) => title)).not.toEqual(before.map(({ title }) => title));
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
  });

  it('of a place has changes about it or every place; of a service, about it alone', async () => {
    const titles = async (address: string) =>
      (await entries(smallRecord, address)).map(({ title }) => title);
    const [all, west, east, dental] = await Promise.all(
      [
        '/changes.atom',
        '/places/west/changes.atom',
        '/places/east/changes.atom',
        '/services/dental/changes.atom',
      ].map(titles),
    );
    expect(west).toEqual(all);
    expect(east).toEqual(all?.filter((title) => title !== 'A hub opens'));
    expect(dental?.toSorted()).toEqual([
      'An aim to delegate was announced.',
      'The ICB took over deciding about dental services',
    ]);
  });

  it('has what is overdue from the day after it was due', async () => {
    const record = {
      ...smallRecord,
      decisions: smallRecord.decisions.map((decision, index) =>
        index === 0 ? { ...decision, reviewOn: '2026-02-28' } : decision,
      ),
    };
    const overdue = async (address: string) =>
      (await entries(record, address)).filter(({ title }) => title?.startsWith('Overdue'));
    const [entry, ...others] = await overdue('/changes.atom');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Overdue. Review due: dental services in Eastplace',
      url: '/register/east/dental',
    });
    expect(entry?.updated?.toISOString().slice(0, 10)).toBe('2026-03-01');
    expect(await overdue('/places/west/changes.atom')).toEqual([]);
  });

  it('has agreements that began here, and their reviews that are overdue, in their place alone', async () => {
    const about = async (address: string) =>
      (await entries(wholeRecord, address))
        .filter(({ title }) => title?.includes('Northtown deal'))
        .map(({ title, url, updated }) => [title, url, updated?.toISOString().slice(0, 10)]);
    const began = ['Agreement began: Northtown deal', '/agreements/northtown-deal', '2023-04-01'];
    expect(await about('/changes.atom')).toEqual([
      [
        'Overdue. Review due: the aims (Northtown deal)',
        '/agreements/northtown-deal',
        '2026-11-01',
      ],
      began,
    ]);
    expect(await about('/places/east/changes.atom')).toHaveLength(2);
    expect(await about('/places/west/changes.atom')).toEqual([]);
    // One elsewhere is no change here, and owes nobody here a review.
    const elsewhere = wholeRecord.agreements.map((one) => ({ ...one, ownPlaces: [] }));
    const all = await entries({ ...wholeRecord, agreements: elsewhere });
    expect(all.filter(({ title }) => title?.includes('deal'))).toEqual([]);
  });

  it('leads to the page that shows the change', async () => {
    const links = new Map((await entries(smallRecord)).map(({ title, url }) => [title, url]));
    expect([...links.values()].every((url) => url?.startsWith('/'))).toBe(true);
    expect(links.get('A hub opens')).toBe('/changes?from=2024-05-30&to=2024-05-31');
    expect(links.get('The ICB begins')).toBe('/changes?from=2022-07-01&to=2022-07-01');
    expect(links.get('An aim to delegate was announced.')).toBe('/register?asAt=2023-07-05');
    expect(links.get('The ICB took over deciding about dental services')).toBe('/services/dental');
    expect(links.get('New figures: Early diagnosis (Stage)')).toBe('/outcomes/early-diagnosis');
    const one = smallRecord.decisions.slice(0, 1);
    const [cell] = (await entries({ ...smallRecord, decisions: one })).filter(({ title }) =>
      title?.startsWith('An aim'),
    );
    expect(cell?.url).toBe('/register/east/dental');
  });

  it('escapes markup, also what would end a section of characters', async () => {
    const title = 'A & B <b>"c"</b> ]]>';
    const record = {
      ...smallRecord,
      events: smallRecord.events.map((event) => ({ ...event, title })),
    };
    expect((await entries(record)).filter((entry) => entry.title === title)).toHaveLength(2);
    expect(bodyOf(await filesOf(record), '/changes.atom')).not.toContain(']]>');
  });
});

describe('a calendar', () => {
  const REVIEW = { reviewOn: '2027-03-31' };
  const withReview = (more: Partial<RecordData['decisions'][number]> = {}): RecordData => ({
    ...smallRecord,
    decisions: smallRecord.decisions.map((decision, index) =>
      index === 0 ? { ...decision, ...REVIEW, ...more } : decision,
    ),
  });
  const eventsAt = async (record: RecordData, address = '/reviews.ics') =>
    eventsOf(bodyOf(await filesOf(record), address));

  it('has the review date of a decision, its summary and its source', async () => {
    const [event, ...others] = await eventsAt(withReview());
    expect(others).toEqual([]);
    if (!event) throw new Error('There is no event');
    expect(dayOf(event)).toBe('2027-03-31');
    expect(event.summary).toBe('Review due: dental services in Eastplace');
    expect(textOf(event.description)).toBe(
      [
        'An aim to delegate was announced.',
        'On 21 November 2026 the ICB decided about dental services in Eastplace. On 5 July 2023 it said it aimed to delegate them to the Eastplace place-based partnership; no transfer was found by then. A review was due on 31 March 2027.',
        'Source: NHS Testshire, “News”, 5 July 2023.',
        'For tests.',
      ].join('\n'),
    );
    // Only a whole address is one here, and this site has none.
    expect(event.url).toBeUndefined();
  });

  it('keeps the id of a review that was moved to another day', async () => {
    const [before] = await eventsAt(withReview());
    const [after] = await eventsAt(withReview({ reviewOn: '2028-02-29', summary: 'Corrected.' }));
    expect(after && dayOf(after)).toBe('2028-02-29');
    expect(after?.uid).toBe(before?.uid);
  });

  it('of a place or service has its dates alone', async () => {
    const titles = async (address: string) =>
      (await eventsAt(withReview(), address)).map(({ summary }) => summary);
    const review = ['Review due: dental services in Eastplace'];
    const none: string[] = [];
    expect(await titles('/places/east/reviews.ics')).toEqual(review);
    expect(await titles('/services/dental/reviews.ics')).toEqual(review);
    expect(await titles('/places/west/reviews.ics')).toEqual(none);
    expect(await titles('/services/eye-health/reviews.ics')).toEqual(none);
  });

  it('leaves out reviews of superseded decisions', async () => {
    const [first] = smallRecord.decisions;
    if (!first) throw new Error('The record has no decision');
    const later = { ...first, id: 'later', status: 'retained' as const, from: '2025-01-01' };
    const record = withReview();
    const events = await eventsAt({ ...record, decisions: [...record.decisions, later] });
    expect(events).toEqual([]);
  });

  it('has the due dates of priorities that are neither done nor stopped', async () => {
    const [priority] = smallRecord.priorities;
    if (!priority) throw new Error('The record has no priority');
    const open = { ...priority, progress: priority.progress.slice(0, 1) };
    const due = { ...smallRecord, priorities: [open] };
    const [event] = await eventsAt(due, '/places/east/reviews.ics');
    expect(event?.summary).toBe('Due in Eastplace: Fewer people smoke');
    expect(event && dayOf(event)).toBe('2024-03-31');
    expect(await eventsAt(smallRecord, '/places/east/reviews.ics')).toEqual([]);
    // Priorities are about no one service.
    expect(await eventsAt(due, '/services/dental/reviews.ics')).toEqual([]);
  });

  it('has the reviews of agreements, as entries of their own', async () => {
    const [event, ...others] = await eventsAt(wholeRecord, '/places/east/reviews.ics');
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Review due: the aims (Northtown deal)');
    expect(event && dayOf(event)).toBe('2026-10-31');
    expect(await eventsAt(wholeRecord, '/places/west/reviews.ics')).toEqual([]);
  });

  it('escapes characters that would end a line or a value', async () => {
    const shortName = 'A; B, C \\ D: END:VCALENDAR';
    const record = withReview({ summary: 'One; two, three\\four: five “six”' });
    const text = bodyOf(
      await filesOf({
        ...record,
        system: record.system.map((system) => ({ ...system, shortName })),
      }),
      '/reviews.ics',
    );
    expect(text.match(/^END:VCALENDAR\r$/gm)).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain(
      'NAME:Review dates: A\\; B\\, C \\\\ D: END:VCALENDAR\r\n',
    );
    const [event] = eventsOf(text);
    expect(textOf(event?.description)).toMatch(/^One; two, three\\four: five “six”\n/);
  });
});

describe('the server', () => {
  const app = () =>
    createApp({
      mounts: [
        localMount('', published, {}),
        localMount('/example', addressed(example, 'https://example.org'), {}),
      ],
      renderPage: () =>
        Promise.resolve({ status: 404, body: 'There is no such page.', state: null, headers: {} }),
      assets: { get: () => undefined },
    });
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app().fetch(new Request(`http://localhost${path}`, { headers, method }));

  it.each([
    ['/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/places/blackpool/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/services/dental/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/example/reviews.ics', 'text/calendar; charset=utf-8'],
    ['/example/places/blackpool/reviews.ics', 'text/calendar; charset=utf-8'],
    ['/example/services/dental/reviews.ics', 'text/calendar; charset=utf-8'],
  ])('answers %s, to any origin, once and then by its tag', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cache-control': expect.stringMatching(/^public, max-age=\d+/),
    });
    expect(answer.headers.get('X-Robots-Tag')).toBe(path.startsWith('/example') ? 'noindex' : null);
    const tag = answer.headers.get('ETag') ?? '';
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304);
    const head = await ask(path, {}, 'HEAD');
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, tag, '']);
    const zipped = await ask(path, { 'Accept-Encoding': 'gzip' });
    expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
    const whole = new Uint8Array(await zipped.arrayBuffer());
    expect(gunzipSync(whole).toString()).toBe(await answer.text());
  });

  it.each(['/places/nowhere/changes.atom', '/services/nothing/reviews.ics'])(
    'has nothing at %s',
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([404, 'There is no such page.']);
    },
  );
});
