import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const seen = () => {
  const list = screen.getByRole('heading', { name: 'Who was seen deciding' }).nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error('No list below the heading');
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};

test('a service says which bodies were seen deciding, newest first, and what is only named', async () => {
  await renderApp('/services/podiatry');
  const [newest, oldest, ...others] = seen();
  expect(newest).toMatch(
    /^The ICB’s contracts group, since 1 April 2023: named on the committee’s page. No dated decision was seen\./,
  );
  expect(oldest).toMatch(/^September 2022: the ICB’s Executive Team. It awarded a contract/);
  expect(others).toEqual([]);
  expect(screen.getByText(/It is no transfer, and not proof that there was none/)).toBeVisible();
});

test('a cell shows those of its own place and of the whole area, as at its date', async () => {
  await renderApp('/register/lancashire/podiatry');
  expect(seen()).toHaveLength(1);
});

test('before its source could be known, nothing was seen', async () => {
  await renderApp('/services/podiatry?asAt=2022-09-01');
  expect(screen.queryByRole('heading', { name: 'Who was seen deciding' })).toBeNull();
});

test('a place says which bodies were seen deciding here or for the whole area, with sources', async () => {
  await renderApp('/places/blackpool');
  const lead = screen.getByText('Seen deciding, here or for the whole area.');
  expect(lead.parentElement?.textContent).toMatch(
    new RegExp(
      String.raw`area\. The ICB’s contracts group: podiatry \(since 1 April 2023 named on the committee’s page, without a dated decision\)\. Illustrative\.\[\d+\] The ICB’s Executive Team: podiatry \(September 2022\)\. Illustrative\.\[\d+\] This shows who acted\.`,
    ),
  );
});

test('before its source could be known, a place saw none', async () => {
  await renderApp('/places/blackpool?asAt=2022-09-01');
  expect(screen.queryByText(/^Seen deciding/)).toBeNull();
});
