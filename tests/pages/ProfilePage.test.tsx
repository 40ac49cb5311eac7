import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const cellsOf = (name: RegExp) => {
  const row = within(screen.getByRole('table')).getByRole('link', { name }).closest('tr');
  if (!row) throw new Error(`No row is called ${String(name)}`);
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

test('each outcome has figure, age, gap, verdict, change and the gap’s change', async () => {
  await renderApp('/places/blackpool/profile', { record: 'published' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Blackpool: health profile');
  expect(cellsOf(/^Healthy life expectancy, males/)).toEqual([
    '50.9 (47.3 to 54.4)2022–24 · 22 months',
    '60.9 (60.7 to 61.2)below by 10.0 years (6.5 to 13.6)',
    'Worse than England\u00a0↓',
    'Worsened 2012–14 to 2022–24: −4.6 years, −8.8 to −0.5',
    'No clear change: 2.3 years, −1.8 to 6.5',
    '',
  ]);
  // One reason is enough for a row, and one that many have is said once.
  expect(cellsOf(/^Child poverty/)).toEqual([
    '39.22024/25 · 19 months',
    'no figure',
    'Not judged: no figure for England',
    '',
  ]);
  expect(cellsOf(/^Persistent absence/).slice(1, 3)).toEqual([
    '18.1above by 3.9 percentage points',
    'Not judged*',
  ]);
  expect(screen.getAllByText(/No margin of error is published/)).toHaveLength(1);
});

test('a place without a figure says so, and a proxy is named', async () => {
  await renderApp('/places/south-cumbria/profile', { record: 'published' });
  expect(screen.getByText('Proxy figures.')).toBeVisible();
  expect(cellsOf(/^Adult smoking/).slice(0, 4)).toEqual([
    'no figure for this place',
    expect.any(String),
    '',
    '',
  ]);
});

test('nothing is ranked', async () => {
  await renderApp('/places/lancashire/profile', { record: 'published' });
  expect(screen.getByRole('main').textContent).not.toMatch(/\brank|\b\d+(st|nd|rd|th) of\b/i);
});
