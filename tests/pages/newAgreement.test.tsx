import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { handlersFor } from '#mocks/handlers.ts';
import { parseRecord } from '#server/records/parseRecord.ts';
import { readFolder } from '#server/records/readFolder.ts';
import type { RecordData } from '#src/contract/record.ts';
import { mockServer } from '#tests/mockServer.ts';
import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';
import { renderApp } from '#tests/renderApp.tsx';

/* One more agreement, added to the record's file and nowhere else, has all that the others have. */

const sources = [{ source: 'care-trust-plus-slides', where: 'Slide 14' }];

const NEW = {
  id: 'fenmoor-agreement',
  basis: 'published',
  sources,
  name: 'Fenmoor community agreement',
  shortName: 'Fenmoor agreement',
  kind: 'partnership',
  stage: 'agreed',
  ownPlaces: [],
  area: 'Fenmoor',
  areaCode: null,
  document: { what: 'a signed agreement', on: '2024-04-01', dating: null },
  sentence: 'Fenmoor’s council runs community teams for the trust.',
  parties: [
    { body: 'north-east-lincolnshire-council', role: 'runs the teams' },
    { body: 'north-east-lincolnshire-care-trust-plus', role: null },
  ],
  instrument: 's75',
  law: [],
  elements: [],
  transfers: [
    {
      kind: 'staff',
      from: 'north-east-lincolnshire-care-trust-plus',
      to: 'north-east-lincolnshire-council',
      verb: 'lent',
      state: 'in-effect',
      on: '2024-04-01',
      element: null,
      text: 'Community teams.',
      sources,
      people: 41,
      wte: 36.5,
    },
  ],
  kept: [],
  pooledFunds: [],
  governance: [],
  reservedMatters: [],
  performance: [],
  risks: [],
  term: {
    from: '2024-04-01',
    until: null,
    isOpenEnded: true,
    renewal: null,
    reviews: [],
    notice: [{ by: null, rule: { kind: 'months', months: 6 }, sources }],
    exits: [],
    ended: null,
  },
  timeline: [],
  sections: [],
  related: [],
};

/** What its document says something of. */
const STATED = ['staff-and-resources', 'duration', 'ending'];

let record: RecordData;
beforeAll(async () => {
  const texts = await readFolder(PUBLISHED_FOLDER);
  const listed = (file: string) =>
    z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(texts.get(file) ?? ''));
  const parts = listed('agreement-parts.json').map(({ id }) => ({
    part: id,
    ...(STATED.includes(id)
      ? {
          state: 'stated',
          text: 'In its schedule.',
          ...(id === 'ending' && { unstated: 'by whom' }),
        }
      : { state: 'not-stated', text: null }),
    sources,
  }));
  texts.set('agreements.json', JSON.stringify([...listed('agreements.json'), { ...NEW, parts }]));
  const parsed = parseRecord(texts);
  if (!parsed.record) throw new Error(JSON.stringify(parsed.problems));
  ({ record } = parsed);
});
beforeEach(() => mockServer.use(...handlersFor(record)));

test('it has a page, and a clock', async () => {
  await renderApp(`/agreements/${NEW.id}?notice=2026-08-31`);
  expect(screen.getByRole('heading', { level: 1, name: NEW.name })).toBeVisible();
  expect(document.title).toMatch(NEW.name);
  expect(
    screen.getByText('41 staff (36.5 whole-time equivalents)', { selector: 'th *' }).closest('tr'),
  ).toHaveTextContent(/“lent”From the Care Trust Plus to North East Lincolnshire Council/);
  expect(screen.getByRole('region', { name: /how it can end/ })).toHaveTextContent(
    /6 months’ notice.+notice were given on 31 August 2026, the agreement would end on 28 February 2027\./s,
  );
});

test('it is listed, and stands beside others', async () => {
  await renderApp(`/agreements?beside=${NEW.id},together`);
  expect(
    screen.getByText(
      /Fenmoor agreement states two in full and one in part, and leaves 11 unstated/,
    ),
  ).toBeVisible();
  expect(screen.getByText('Duration').closest('tr')).toHaveTextContent(/Stated In its schedule\./);
  expect(screen.getByRole('checkbox', { name: 'Fenmoor agreement' })).toBeChecked();
});

test('the API answers with it', async () => {
  const answer = await fetch(`${location.origin}/api/v1/agreements.json?agreement=${NEW.id}`);
  expect(await answer.json()).toMatchObject({ items: [{ id: NEW.id, name: NEW.name }] });
});

test('an embed shows it', async () => {
  const arrow = /41 staff.+lent/s;
  const { container } = await renderApp(`/embed/agreement?agreement=${NEW.id}`);
  expect(container).toHaveTextContent(arrow);
  expect(screen.getByRole('link').getAttribute('href')).toBe(`/agreements/${NEW.id}`);
});

test('a deck presents it', async () => {
  const { container } = await renderApp(`/board/agreement?agreement=${NEW.id}&slide=2`);
  expect(screen.getAllByRole('heading', { name: NEW.sentence })[0]).toBeVisible();
  expect(container).toHaveTextContent(/41 staff.+lent/s);
});

test('its figure is an answer of the API', async () => {
  const answer = await fetch(
    `${location.origin}/api/v1/figures/agreement.json?agreement=${NEW.id}`,
  );
  expect(await answer.json()).toMatchObject({
    items: [{ table: { rows: [expect.arrayContaining(['lent', 41, 36.5])] } }],
  });
});
