import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { DumbbellExplorer } from '#src/charts/interactive/DumbbellExplorer.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { DumbbellRow } from '#src/contract/figures/chartSpec.ts';

const row = (id: string, index: number, before: number, after: number): DumbbellRow => ({
  id,
  label: id,
  note: index === 0 ? null : 'proxy: somewhere',
  before: { value: before, lower: before - 2, upper: before + 2 },
  after: { value: after, lower: null, upper: null },
  text: `${before} to ${after}`,
  verdict: index === 0 ? 'improved 2012 to 2022' : null,
  style: styleOf(index),
});

test('then and now are announced row by row, and are drawn where the axis says', async () => {
  await page.viewport(1280, 720);
  const { container } = render(
    <DumbbellExplorer
      spec={{
        kind: 'dumbbell',
        name: 'Adult smoking, 2012 and 2022',
        before: '2012',
        after: '2022',
        unit: 'Per cent',
        decimals: 0,
        least: null,
        most: null,
        rows: [row('north', 0, 30, 20), row('south', 1, 24, 22)],
      }}
      sentenceOf={(id) => `The sentence of ${id}.`}
    />,
  );
  const marks = () => [...container.querySelectorAll('.recharts-scatter-symbol path')];
  await expect.poll(() => marks().length).toBe(4);
  const middle = (element: Element | undefined) => {
    const { left = Number.NaN, width = 0 } = element?.getBoundingClientRect() ?? {};
    return left + width / 2;
  };
  const tick = [...container.querySelectorAll('text')].find(
    ({ textContent }) => textContent === '30',
  );
  expect(Math.abs(middle(marks()[0]) - middle(tick))).toBeLessThan(1);

  const chart = screen.getByRole('slider', { name: 'Adult smoking, 2012 and 2022' });
  const announced = () => screen.getByRole('status').textContent;
  chart.focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(announced).toBe('The sentence of north.');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(announced).toBe('The sentence of south.');
  await userEvent.keyboard('{Escape}');
  await expect.poll(announced).toMatch(/Point at a row/);
  await userEvent.hover(chart);
  await expect.poll(announced).toMatch(/^The sentence of/);

  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'Area20122022Change',
    'north30 (28 to 32)20improved 2012 to 2022',
    'south (proxy: somewhere)24 (22 to 26)22not judged',
  ]);
});
