import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { TrendExplorer } from '#src/charts/interactive/TrendExplorer.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

const line = (id: string, label: string, index: number, values: number[]): TrendLine => ({
  id,
  label,
  kind: 'place',
  style: styleOf(index),
  points: values.map((value, n) => ({
    period: String(2015 + n),
    start: `${2015 + n}-01-01`,
    value,
    lower: null,
    upper: null,
    hasBreakBefore: false,
  })),
});

const explorer = () =>
  render(
    <TrendExplorer
      spec={{
        kind: 'trend',
        name: 'Adult smoking',
        description: '',
        unit: 'Per cent',
        decimals: 0,
        least: null,
        most: null,
        lines: [
          line('blackpool', 'Blackpool', 1, [20, 22, 24]),
          line('lancashire', 'Lancashire', 2, [14, 13, 12]),
        ],
        events: [],
        absent: [],
      }}
      sentenceOf={(id, start) => `The sentence of ${id} in ${start.slice(0, 4)}.`}
    />,
  ).container;

/* The chart measures its room, which only a real browser has. */

test.each([320, 1280])('at %i px it fills its container, and no more', async (width) => {
  await page.viewport(width, 720);
  const container = explorer();
  await expect.poll(() => container.querySelectorAll('svg path').length).toBeGreaterThan(2);
  const drawing = [...container.querySelectorAll('svg')]
    .map((svg) => svg.getBoundingClientRect())
    .toSorted((a, b) => b.width - a.width)[0];
  expect(drawing?.width).toBeGreaterThan(width * 0.6);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

const chart = () => screen.getByRole('slider', { name: 'Adult smoking' });
const announced = () => screen.getByRole('status').textContent;
const ring = () => document.querySelector('.recharts-reference-dot');

test('keys move from point to point, each announced as a sentence, and Escape hides it', async () => {
  await page.viewport(1280, 720);
  explorer();
  chart().focus();
  expect(announced()).toMatch(/Point at a period/);
  for (const [key, place, year] of [
    ['{ArrowLeft}', 'blackpool', '2017'],
    ['{ArrowLeft}', 'blackpool', '2016'],
    ['{ArrowDown}', 'lancashire', '2016'],
    ['{Home}', 'lancashire', '2015'],
    ['{PageDown}', 'lancashire', '2016'],
    ['{End}', 'lancashire', '2017'],
    ['{ArrowUp}', 'blackpool', '2017'],
  ] as const) {
    await userEvent.keyboard(key);
    await expect.poll(announced, { message: key }).toBe(`The sentence of ${place} in ${year}.`);
  }
  await expect.poll(ring).not.toBeNull();
  expect(chart()).toHaveAttribute('aria-valuetext', 'Blackpool, 2017');
  await userEvent.keyboard('{Escape}');
  await expect.poll(announced).toMatch(/Point at a period/);
  expect(ring()).toBeNull();
  expect(chart()).toHaveFocus();
});

test('a pointer shows a period, which stays when it leaves', async () => {
  const container = explorer();
  await expect.poll(() => container.querySelectorAll('.recharts-line').length).toBe(2);
  await userEvent.hover(chart());
  await expect.poll(announced).toBe('The sentence of blackpool in 2016.');
  expect(container.textContent).toContain('Lancashire: 13');
  await userEvent.hover(screen.getByText('2016', { selector: 'p' }));
  expect(announced()).toBe('The sentence of blackpool in 2016.');
});

test('the table has the chart’s rows, newest first', async () => {
  explorer();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lancashire' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toEqual(['PeriodBlackpool', '201724', '201622', '201520']);
  expect(screen.queryByRole('slider')).toBeNull();
});

test('an area that is switched off is neither drawn nor announced', async () => {
  const container = explorer();
  await expect.poll(() => container.querySelectorAll('.recharts-line').length).toBe(2);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Blackpool' }));
  await expect.poll(() => container.querySelectorAll('.recharts-line').length).toBe(1);
  expect(screen.queryByText(/^Blackpool:/)).toBeNull();
});
