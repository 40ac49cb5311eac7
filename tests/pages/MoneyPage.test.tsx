import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\[\d+\]/g, '').trim()),
    );

test('one kind of sum is one table, with its precision in words', async () => {
  await renderApp('/money', { record: 'published' });
  expect(rowsOf(/^Better Care Fund, total spend/)).toEqual([
    ['Place', '2022/23'],
    ['Blackburn with Darwen', 'not found in published sources'],
    ['Blackpool', 'not found in published sources'],
    ['Lancashire', 'about £174 million'],
    [
      'of which: ICB minimum: NHS-commissioned out-of-hospital services (Lancashire)',
      'just under £70 million',
    ],
    ['of which: ICB minimum: adult social care (Lancashire)', 'just under £40 million'],
    ['South Cumbria', 'not found in published sources'],
  ]);
});

test('parts, a true zero and what was not found look different', async () => {
  await renderApp('/money');
  expect(rowsOf(/^Pooled fund, total/).slice(0, 4)).toEqual([
    ['Place', '2022/23', '2024/25', '2025/26'],
    ['Blackburn with Darwen', 'not found', 'about £18 million', '£19,250,500'],
    [
      'of which: Pooled fund: the NHS part (Blackburn with Darwen)',
      'not found',
      'not found',
      '£12,250,500',
    ],
    [
      'of which: Pooled fund: the council’s part (Blackburn with Darwen)',
      'not found',
      'not found',
      '£7,000,000',
    ],
  ]);
  expect(
    screen.getByText('Blackburn with Darwen, 2025/26: The parts found add up to the whole.'),
  ).toBeVisible();
  expect(rowsOf(/^Aligned budget/)[1]).toEqual(['Blackburn with Darwen', '£0']);
  expect(screen.getAllByRole('table')).toHaveLength(3);
});

test('bars show one measure in one year, and have a caption', async () => {
  await renderApp('/money');
  const figures = screen.getAllByRole('figure');
  expect(figures.map((figure) => figure.getAttribute('aria-label'))).toEqual([
    'Pooled fund, total, 2025/26: Blackburn with Darwen £19,250,500, Blackpool about £24 million.',
  ]);
  const widths = [...(figures[0]?.querySelectorAll('rect') ?? [])].map((bar) =>
    bar.getAttribute('width'),
  );
  // 19,250,500 / 24,000,000 = 80.21 %
  expect(widths).toEqual(['80.21%', '100%']);
});

test('as at a date before any sum was known the page says that none was found', async () => {
  await renderApp('/money?asAt=2022-08-01');
  expect(screen.getByText(/^No sum pooled or aligned for any place was found/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
