import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import { mockServer } from '#tests/mockServer.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { textFiles, repositoryText } from '#tests/repository.ts';

const main = () => screen.getByRole('main');

test('every status and every term has an address, and a source where one states it', async () => {
  await renderApp('/about/words', { record: 'published' });
  const { glossary } = await publishedRecord();
  for (const id of [...STATUSES, ...glossary.map((term) => term.id)])
    expect(document.getElementById(id), id).not.toBeNull();
  const place = within(document.getElementById('place') ?? main());
  expect(place.getByRole('link', { name: /^Source \d$/ })).toBeVisible();
  const derived = within(document.getElementById('derived') ?? main());
  expect(derived.queryByRole('link')).toBeNull();
  expect(main()).toHaveTextContent('where there is none, the words are our own');
});

test('a made-up term looks it', async () => {
  await renderApp('/example/about/words');
  expect(document.getElementById('proxy')).toHaveClass('illustrative');
});

test('a record without a glossary has the statuses', async () => {
  mockServer.use(...handlersFor({ ...exampleRecord(), glossary: [] }));
  await renderApp('/about/words');
  const headings = within(main()).getAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(['Statuses']);
});

test('terms that pages link to are in both records, and no term has the id of a status', async () => {
  const linked = textFiles()
    .filter((path) => /^src\/.*\.tsx$/.test(path))
    .flatMap((path) => [...repositoryText(path).matchAll(/paths\.word\('([^']+)'\)/g)])
    .map(([, id]) => id);
  expect(linked).toContain('limits');
  for (const { glossary } of [await publishedRecord(), exampleRecord()]) {
    const ids = glossary.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(linked));
    expect(STATUSES.filter((status) => ids.includes(status))).toEqual([]);
  }
});
