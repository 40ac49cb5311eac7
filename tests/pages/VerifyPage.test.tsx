import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import type { RecordData } from '#src/contract/record.ts';
import { hashWords } from '#src/outlets/pack/hashWords.ts';
import { packHash } from '#src/outlets/pack/packHash.ts';
import { mockServer } from '#tests/mockServer.ts';
import { deckContent, packData, packText, releasedExample } from '#tests/packs.ts';
import { renderApp } from '#tests/renderApp.tsx';

let record: RecordData;
beforeAll(async () => {
  record = await releasedExample();
});

async function open(now: RecordData = record) {
  mockServer.use(...handlersFor(now));
  const { user } = await renderApp('/board/verify');
  const field = screen.getByLabelText('Choose its file, or drop it here');
  const give = (text: string, name = 'pack.html') =>
    user.upload(field, new File([text], name, { type: 'text/html' }));
  return { user, give };
}

/** What is read out once the file was read. */
const summary = () => screen.findByText(/checked: |^pack\.html can’t be checked/);
const slide = async (number: number) =>
  within(await screen.findByRole('article', { name: new RegExp(`^Slide ${number}: `) }));

test('a fresh pack is as the record says, and the printed hash says that no slide is missing', async () => {
  const content = await deckContent(record);
  const { user, give } = await open();
  await give(await packText(content));
  expect(await summary()).toHaveTextContent('5 slides checked: 5 as the record says.');
  expect((await slide(2)).getByText(/As the record says/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  expect(document.querySelector('.problem')).toBeNull();

  const printed = screen.getByLabelText('The hash printed on paper');
  await user.type(printed, '3f2a 91bc');
  expect(printed).toHaveAccessibleDescription(/not a whole hash/);
  await user.clear(printed);
  await user.type(printed, hashWords(await packHash(content)).toUpperCase());
  expect(printed).toHaveAccessibleDescription(/It is the same/);
});

test('a slide taken out shows against the printed hash', async () => {
  const content = await deckContent(record);
  const slides = content.slides.slice(0, -1);
  const { user, give } = await open();
  await give(await packText({ ...content, slides }));
  expect(await summary()).toHaveTextContent('4 slides checked: 4 as the record says.');
  expect(
    screen.getByText(/The record’s own deck has now slides that this pack lacks/),
  ).toBeVisible();
  const printed = screen.getByLabelText('The hash printed on paper');
  await user.type(printed, hashWords(await packHash(content)));
  expect(printed).toHaveAccessibleDescription(/It is another: a slide was taken out/);
});

test('a slide put in twice is checked twice', async () => {
  const content = await deckContent(record);
  const slides = [...content.slides, ...content.slides.slice(-1)];
  const { give } = await open();
  await give(await packText({ ...content, slides }));
  expect(await summary()).toHaveTextContent('6 slides checked: 6 as the record says.');
});

test('a revised figure is shown beside the old one, and where it is now', async () => {
  const text = await packText(await deckContent(record));
  const funds = record.funds.map((fund, n) => (n === 0 ? { ...fund, amount: 1 } : fund));
  const { give } = await open({ ...record, funds });
  await give(text);
  expect(await summary()).toHaveTextContent(/revised since/);
  const money = await slide(5);
  expect(money.getByText(/Revised since/)).toBeVisible();
  const table = money.getByRole('table', { name: /beside each other/ });
  expect(within(table).getByText(/amount: 1 pounds/)).toBeVisible();
  expect(money.getByRole('link', { name: /What the record says now/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/money/),
  );
});

test('nothing of the file becomes markup, and no address in it is asked', async () => {
  const content = await deckContent(record);
  const bad = '<img src="https://evil.example/x.png" onerror="alert(1)">';
  const slides = content.slides.map((one) =>
    one.id === 'opening' ? { ...one, title: bad, page: 'https://evil.example/' } : one,
  );
  const asked = vi.spyOn(globalThis, 'fetch');
  const { give } = await open();
  await give(await packText({ ...content, slides, baseAddress: 'https://evil.example' }));
  await summary();
  expect((await slide(1)).getAllByText(bad)[0]).toBeInTheDocument();
  expect(document.querySelector('img[src*="evil"], a[href*="evil"]')).toBeNull();
  expect(asked.mock.calls.map(([address]) => new Request(address).url).join()).not.toContain(
    'evil',
  );
});

test.each([
  ['a page', '<h1>Hello</h1>', /no sealed pack/],
  [
    'a cut file',
    '<script type="application/json" id="placeboard-pack">{"format"</script>',
    /cut off/,
  ],
  [
    'other data',
    '<script type="application/json" id="placeboard-pack">{"a":1}</script>',
    /not those of a pack/,
  ],
])('%s is refused in words', async (_, text, why) => {
  const { give } = await open();
  await give(text);
  expect(await summary()).toHaveTextContent('pack.html can’t be checked.');
  expect(screen.getByText(why)).toBeVisible();
});

test('a pack with a field too many is refused, whatever is in it', async () => {
  const text = await packText(await deckContent(record));
  const { give } = await open();
  await give(
    text.replace(
      /(id="placeboard-pack">).*(<\/script>)/,
      (_, begin, end) => `${begin}${JSON.stringify({ ...packData(text), more: 1 })}${end}`,
    ),
  );
  expect(await summary()).toHaveTextContent('can’t be checked');
});

test('over plain HTTP it says that browsers make no hashes there', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await renderApp('/board/verify');
  expect(screen.getByText(/plain HTTP/)).toBeVisible();
  expect(screen.queryByLabelText(/Choose its file/)).toBeNull();
});
