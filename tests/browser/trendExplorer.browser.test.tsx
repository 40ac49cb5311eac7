import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { TrendExplorer } from '#src/charts/interactive/TrendExplorer.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/charts/rows.ts';

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
    breakBefore: false,
  })),
});

const explorer = () =>
  render(
    <TrendExplorer
      name="Adult smoking"
      unit="Per cent"
      lines={[
        line('blackpool', 'Blackpool', 1, [20, 22, 24]),
        line('lancashire', 'Lancashire', 2, [14, 13, 12]),
      ]}
      formatPoint={({ value }) => `${value}%`}
      formatTick={String}
    />,
  ).container;

/* The chart measures its room, which only a real browser has. */

test.each([320, 1280])('at %i px it fills its room, and no more', async (width) => {
  await page.viewport(width, 720);
  const container = explorer();
  await expect.poll(() => container.querySelectorAll('svg path').length).toBeGreaterThan(2);
  const drawing = [...container.querySelectorAll('svg')]
    .map((svg) => svg.getBoundingClientRect())
    .toSorted((a, b) => b.width - a.width)[0];
  expect(drawing?.width).toBeGreaterThan(width * 0.6);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('arrow keys read it period by period, and Escape goes back to the latest', async () => {
  await page.viewport(1280, 720);
  explorer();
  const reading = () => screen.getByRole('status').textContent;
  await expect.poll(reading).toContain('2017 (latest)');
  const surface = document.querySelector<SVGElement>('svg[tabindex="0"]');
  surface?.focus();
  expect(document.activeElement).toBe(surface);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(reading).toContain('2016');
  expect(reading()).toContain('Blackpool: 22%');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(reading).toContain('2015');
  expect(reading()).toContain('Lancashire: 14%');
  await userEvent.keyboard('{Escape}');
  await expect.poll(reading).toContain('2017 (latest)');
});

test('an area that is switched off is neither drawn nor read', async () => {
  const container = explorer();
  await expect.poll(() => container.querySelectorAll('.recharts-line').length).toBe(2);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Blackpool' }));
  await expect.poll(() => container.querySelectorAll('.recharts-line').length).toBe(1);
  expect(screen.getByRole('status').textContent).not.toContain('Blackpool');
});
