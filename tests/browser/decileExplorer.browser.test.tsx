import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { DecileExplorer } from '#src/charts/interactive/DecileExplorer.tsx';

const DECILES = [38, 13, 8, 19, 7, 4, 4, 1, 0, 0];

test('the ten parts are announced one by one, empty ones included', async () => {
  await page.viewport(1280, 720);
  const { container } = render(
    <DecileExplorer
      spec={{ kind: 'deciles', name: 'Deprivation', deciles: DECILES, noun: 'Small areas' }}
      sentenceOf={(n) => `The sentence of tenth ${Number(n) + 1}.`}
    />,
  );
  const heights = () =>
    [...container.querySelectorAll('.recharts-bar-rectangle rect')].map(
      (bar) => bar.getBoundingClientRect().height,
    );
  await expect.poll(() => heights().length).toBe(10);
  // Bars begin at zero: they are as high as their counts.
  const [most = 0, second = 0] = heights();
  expect(second / most).toBeCloseTo(13 / 38, 2);

  const announced = () => screen.getByRole('status').textContent;
  screen.getByRole('slider', { name: 'Deprivation' }).focus();
  for (const [key, tenth] of [
    ['{Home}', 1],
    ['{ArrowRight}', 2],
    ['{PageDown}', 3],
    ['{End}', 10],
    ['{ArrowLeft}', 9],
  ] as const) {
    await userEvent.keyboard(key);
    await expect.poll(announced, { message: key }).toBe(`The sentence of tenth ${tenth}.`);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(11);
  expect(rows.slice(0, 3)).toEqual(['TenthSmall areasShare', '1, most deprived3840%', '21314%']);
});
