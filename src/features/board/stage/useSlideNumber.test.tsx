import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, useLocation } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';

import { RenderInfoContext, type RenderInfo } from '#src/client/page/renderInfo.ts';

import { useDeckKeys } from './useDeckKeys.ts';
import { useSlideNumber } from './useSlideNumber.ts';

const INFO: RenderInfo = {
  today: '2026-12-01',
  apiAddress: '/api/v1',
  prefix: '',
  postcodes: null,
  otherRecords: [],
};

function Deck() {
  const [slide, goTo] = useSlideNumber(9);
  useDeckKeys({ count: 9, goTo, letters: {} });
  return <p>{`Slide ${slide} at ${useLocation().search}`}</p>;
}

function openDeck(info: RenderInfo) {
  const router = createMemoryRouter([{ path: '*', element: <Deck /> }]);
  render(
    <RenderInfoContext value={info}>
      <RouterProvider router={router} />
    </RenderInfoContext>,
  );
  return router;
}

const press = (key: string) =>
  act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });

test('a key counts from the slide that was asked for, before a held page or a file has taken up its query', async () => {
  const router = openDeck({ ...INFO, asked: '?place=blackpool&slide=3' });
  await press('ArrowRight');
  await screen.findByText('Slide 4 at ?place=blackpool&slide=4');
  // Later the address alone counts, also where it names no slide.
  await act(() => router.navigate('/'));
  await screen.findByText('Slide 1 at');
  await press('ArrowRight');
  expect(screen.getByText('Slide 2 at ?slide=2')).toBeInTheDocument();
});
