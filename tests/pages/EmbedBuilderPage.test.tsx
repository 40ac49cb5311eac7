import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const published = (address: string) => renderApp(address, { record: 'published' });
const field = (name: RegExp) => {
  const found = screen.getByRole('textbox', { name });
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('No text area');
  return found.value;
};

test('without a choice there is a snippet that works', async () => {
  await published('/embed');
  expect(field(/as tall as its content/)).toContain(
    `src="${location.origin}/embed/who-decides?place=blackburn-with-darwen&amp;v=1"`,
  );
  expect(field(/plain frame/)).toContain(
    'title="Blackburn with Darwen: who decides about local NHS services"',
  );
  expect(field(/accessibility statement/)).toContain(`${location.origin}/accessibility`);
});

test('a choice changes the address, the snippet and the preview', async () => {
  const { user, router } = await published('/embed');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Widget' }), 'outcome');
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Outcome' }),
    'adult-obesity',
  );
  await waitFor(() => expect(router.state.location.search).toContain('widget=outcome'));
  await waitFor(() => expect(field(/plain frame/)).toContain('indicator=adult-obesity'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kept' }), 'yes');
  await waitFor(() => expect(field(/plain frame/)).toContain('period=2024%2F25'));
  const frames = [...document.querySelectorAll('placeboard-embed')];
  expect(frames).toHaveLength(3);
  for (const frame of frames)
    expect(frame.getAttribute('src')).toMatch(/^\/embed\/outcome\?.*indicator=adult-obesity&/);
});

test('several outcomes are in one address, in the record’s order', async () => {
  await published('/embed?widget=comparison&indicator=adult-obesity&indicator=life-expectancy');
  expect(field(/plain frame/)).toMatch(
    /comparison\?indicator=(life-expectancy,adult-obesity|adult-obesity,life-expectancy)&amp;v=1/,
  );
});

test('parameters of other widgets are ignored; unknown values are explained', async () => {
  await published('/embed?widget=place&place=atlantis&service=dental&sex=Male');
  expect(screen.getByRole('alert').textContent).toContain('There is no place “atlantis”');
});

test('explains what a host page’s content security policy blocks, and what to change', async () => {
  const { user } = await published('/embed?widget=register');
  const section = screen.getByRole('region', { name: 'Why doesn’t it show?' });
  await user.type(
    within(section).getByRole('textbox', { name: /content security policy/ }),
    "default-src 'self'",
  );
  await user.click(within(section).getByRole('button', { name: 'Explain' }));
  await waitFor(() =>
    expect(within(section).getByRole('status').textContent).toContain(
      `default-src blocks the frame: it allows 'self'. It decides about frames, as there is no frame-src or child-src. Add: frame-src 'self' ${location.origin};`,
    ),
  );
  expect(field(/plain frame/)).toContain('/embed/register?v=1');
});
