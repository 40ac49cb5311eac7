import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import type { Retired } from '#src/contract/system.ts';
import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

const published = (address: string) => renderApp(address, { record: 'published' });
const text = () => document.querySelector('main')?.textContent ?? '';

/** The published record with something of it retired. */
async function retire(entry: Partial<Retired>): Promise<void> {
  const record = await publishedRecord();
  const retired = [{ on: '2026-10-01', reason: 'The council has its own page now.', ...entry }];
  mockServer.use(
    ...handlersFor({
      ...record,
      system: record.system.map((one) => ({
        ...one,
        retired: retired.map((row) => ({ instead: null, ...row })),
      })),
    }),
  );
}

test('an embed is a heading, a sentence, a figure, its source and one link', async () => {
  await published('/embed/who-decides?service=dental');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Dental services: who decides, place by place',
  );
  expect(text()).toContain('Today the ICB decides about dental services in all four places');
  expect(text()).toContain('Record as at 21 November 2026.');
  const [link, ...others] = screen.getAllByRole('link');
  expect(others).toEqual([]);
  expect(link?.getAttribute('href')).toBe('/services/dental');
  expect(link?.getAttribute('target')).toBe('_blank');
});

test('the level of the heading can be chosen', async () => {
  await published('/embed/place/place/blackpool?h=5');
  expect(screen.getByRole('heading', { level: 5 }).textContent).toBe('Blackpool in brief');
});

test('the heading can be left out; the title still names the embed', async () => {
  await published('/embed/place?place=blackpool&heading=hidden');
  expect(screen.queryAllByRole('heading')).toEqual([]);
  expect(document.title).toContain('Blackpool in brief');
});

test('a frozen embed keeps its day, and links to the page as at that day', async () => {
  await published('/embed/register?asAt=2023-07-04');
  expect(text()).toContain('As at 4 July 2023 no announcement or decision');
  expect(text()).toContain('Kept as at 4 July 2023; the record goes up to 21 November 2026.');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/register?asAt=2023-07-04');
});

test('a frozen outcome keeps its period, and says when a newer release exists', async () => {
  await published(
    '/embed/outcome?indicator=healthy-life-expectancy&sex=Male&period=2021-23&release=2025-01-01',
  );
  expect(text()).toContain('males, 2021–23');
  expect(text()).toContain('A newer release of 19 February 2026 exists, with figures for 2022–24.');
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/outcomes/healthy-life-expectancy?sex=Male&period=2021-23',
  );
});

test('a frozen outcome at the latest release says nothing of a newer one', async () => {
  await published(
    '/embed/outcome?indicator=healthy-life-expectancy&period=2022-24&release=2026-02-19',
  );
  expect(text()).not.toContain('newer release');
});

test.each([
  'who-decides/place/blackpool',
  'register',
  'comparison',
  'commitments?place=lancashire',
])('the worked example’s %s says that it is illustrative', async (path) => {
  await renderApp(`/example/embed/${path}`);
  expect(text()).toContain('Illustrative: everything here is made up');
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/example\//);
});

test('an invalid address is explained in the frame', async () => {
  await published('/embed/outcome?indicator=adult-obesity&period=1066&colour=red');
  expect(text()).toContain('There is no parameter “colour” here; allowed: place, indicator, sex,');
});

test('an unknown period is named with those that exist', async () => {
  await published('/embed/outcome?indicator=adult-obesity&period=1066');
  expect(text()).toMatch(/“period” must be one of .*2024\/25; it was “1066”/);
});

test('a retired embed says since when, why, and where to go', async () => {
  await retire({ widget: 'place', place: 'blackpool', instead: '/places/blackpool' });
  await renderApp('/embed/place?place=blackpool');
  expect(text()).toContain('Retired on 1 October 2026. The council has its own page now.');
  expect(text()).not.toContain('Residents');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/places/blackpool');
});

test('other embeds still work', async () => {
  await retire({ place: 'blackpool' });
  await renderApp('/embed/place?place=lancashire');
  expect(text()).toContain('Residents');
});
