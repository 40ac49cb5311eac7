import { createMemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';

import { paintFirst } from './paintFirst.ts';

const isShown = () => document.documentElement.hasAttribute('data-moving');

function aRouter() {
  const loader = vi.fn<() => null>(() => null);
  const router = createMemoryRouter([{ path: '/' }, { path: '/there', loader }], {
    instrumentations: [{ router: paintFirst }],
  });
  return { router, loader };
}

test('a move is shown at once, and the page’s questions wait for the frame', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const { router, loader } = aRouter();
  const move = router.navigate('/there');
  expect(isShown()).toBe(true);
  expect(loader).not.toHaveBeenCalled();
  frames.forEach((frame) => frame());
  await move;
  expect(loader).toHaveBeenCalledOnce();
  expect(router.state.location.pathname).toBe('/there');
});

test('where nothing is painted, as in a hidden page, it goes on without', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { router, loader } = aRouter();
  await router.navigate('/there');
  expect(loader).toHaveBeenCalledOnce();
});
