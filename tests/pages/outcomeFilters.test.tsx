import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

/* The published record: eleven outcomes, two of them historic. */

const open = (query: string) => renderApp(`/outcomes${query}`, { record: 'published' });
const names = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
/** How much the list shows, which the shell reads out after a change. */
const shown = () => document.querySelector('main [data-shown]')?.textContent.trim();

test('outcomes are listed under their themes, with their number', async () => {
  await open('');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Overarching indicators',
    'Wider determinants of health',
    'Health improvement',
    'Healthcare and premature mortality',
    'Where a place has no figure of its own',
    'Historic series, kept apart',
    'Sources',
  ]);
  expect(shown()).toBe('All 11 outcomes are shown.');
});

test.each([
  ['?theme=wider-determinants', 4, /^4 of 11 outcomes are shown: wider determinants of health\./],
  ['?stage=living-well&limits=yes', 3, /^3 of 11 outcomes are shown: living well \(adults\); with/],
  ['?freshness=historic', 4, /^2 of 11 outcomes are shown: historic series\./],
  // Healthy life of females and males, cardiovascular deaths, obesity and smoking: in each the two
  // intervals lie apart. Cancers diagnosed early (52.1 to 59.4 in Blackpool) include England's 56.9.
  ['?place=blackpool&verdict=worse', 5, /: Blackpool: worse than England\./],
])('%s filters the list', async (query, headings, words) => {
  await open(query);
  expect(shown()).toMatch(words);
  expect(names()).toHaveLength(headings);
});

test('for a chosen place its verdict comes first, and filters by verdict are about it', async () => {
  await open('?place=blackpool&verdict=worse');
  expect(names().length).toBeGreaterThan(1);
  expect(screen.getAllByText(/^Blackpool: worse than England [↑↓]$/)).toHaveLength(names().length);
  // On early diagnosis of cancer Blackpool does not clearly differ, whatever others do.
  expect(names()).toContain('Healthy life expectancy, males');
});

test('an empty list says so, with a link to all', async () => {
  const { user } = await open('?theme=health-protection');
  expect(shown()).toMatch(/^None of 11 outcomes is shown: health protection\./);
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Show all outcomes' }));
  expect(await screen.findByText('All 11 outcomes are shown.')).toBeVisible();
});

test('invalid values are explained and ignored', async () => {
  await open('?theme=gold&place=atlantis&stage=living-well&limits=perhaps');
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual([
    'There is no theme “gold” here; it is left out.',
    'There is no place “atlantis” here; it is left out.',
    'There is no choice of limits “perhaps” here; it is left out.',
  ]);
  expect(shown()).toMatch(/: living well \(adults\)\./);
});

test('the form has the address’s values, offers those that occur, and submits to the address', async () => {
  const { user } = await open('?stage=living-well');
  expect(screen.getByLabelText('Life stage')).toHaveDisplayValue('Living well (adults)');
  const theme = screen.getByLabelText('Theme');
  expect(within(theme).queryByText('Health protection')).toBeNull();
  await user.selectOptions(theme, 'Health improvement');
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  expect(await screen.findByText(/health improvement; living well/)).toBeVisible();
  expect(location.search).toContain('theme=health-improvement&stage=living-well');
});
