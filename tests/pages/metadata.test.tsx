import { act } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const contentOf = (name: string) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
const feedTitle = () =>
  document.querySelector('link[type="application/atom+xml"]')?.getAttribute('title');

test('title, description and feed follow the page on screen', async () => {
  const { router } = await renderApp('/places/blackpool');
  expect(document.title).toBe('Blackpool – Placeboard worked example');
  expect(contentOf('description')).toContain('in Blackpool and other bodies');
  expect(feedTitle()).toBe('What changed in Blackpool');

  await act(async () => router.navigate('/money'));
  expect(document.title).toBe(
    'Money pooled or aligned, place by place – Placeboard worked example',
  );
  expect(contentOf('description')).not.toContain('in Blackpool and other bodies');
  expect(feedTitle()).toBeUndefined();
});

test('what is not there says so, and search engines leave it out', async () => {
  const { router } = await renderApp('/places/atlantis');
  expect(document.title).toBe('There is no such place in this record – Placeboard worked example');
  expect(contentOf('robots')).toBe('noindex');

  await act(async () => router.navigate('/money'));
  expect(contentOf('robots')).toBeUndefined();
});
