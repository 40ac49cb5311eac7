import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { LanesExplorer } from '#src/charts/interactive/LanesExplorer.tsx';
import { comparatorStyleOf, styleOf } from '#src/charts/placeStyles.ts';
import type { DotRow } from '#src/contract/figures/chartSpec.ts';

const row = (id: string, index: number, over: Partial<DotRow>): DotRow => ({
  id,
  label: id,
  note: null,
  value: 50,
  lower: 45,
  upper: 55,
  text: '50.0',
  interval: '(45.0 to 55.0)',
  verdict: 'worse than England ↓',
  style: styleOf(index),
  ...over,
});
const none = { value: null, lower: null, upper: null, interval: null, verdict: null };

test('keys move from row to row, each announced as a sentence, one without a figure among them', async () => {
  await page.viewport(1280, 720);
  const { container } = render(
    <LanesExplorer
      spec={{
        kind: 'lanes',
        name: 'Adult smoking',
        unit: 'Per cent',
        decimals: 1,
        least: null,
        most: null,
        rows: [
          row('north', 0, {}),
          row('south', 1, { ...none, text: 'no figure for this place' }),
          row('west', 2, { value: 60, lower: 58, upper: 62 }),
        ],
        comparators: [
          {
            id: 'country',
            label: 'England',
            value: 55,
            lower: 54,
            upper: 56,
            text: '55.0',
            style: comparatorStyleOf(0),
          },
        ],
      }}
      sentenceOf={(id) => `The sentence of ${id}.`}
    />,
  );
  // Two figures, two dots, each with its limits; the comparator as a line.
  await expect
    .poll(() => container.querySelectorAll('.recharts-scatter-symbol path').length)
    .toBe(2);
  expect(screen.getByText('England 55.0')).toBeVisible();
  const announced = () => screen.getByRole('status').textContent;
  screen.getByRole('slider', { name: 'Adult smoking' }).focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(announced).toBe('The sentence of north.');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(announced).toBe('The sentence of south.');
  await userEvent.keyboard('{End}');
  await expect.poll(announced).toBe('The sentence of west.');
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'AreaFigureVerdict',
    'north50.0 (45.0 to 55.0)worse than England ↓',
    'southno figure for this placenot judged',
    'west50.0 (45.0 to 55.0)worse than England ↓',
    'England55.0compared with',
  ]);
});
