import { act, fireEvent, screen } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';

import { part } from './part.tsx';

type Props = { readonly name: string };
const Button = ({ name }: Props) => <button type="button">{name}</button>;

/** A page that the server wrote, taken over by the component that `load` brings. */
async function takeOver(load: () => Promise<ComponentType<Props>>) {
  const written = part<Props>(() => Promise.resolve(Button));
  await written.load();
  const pageOf = (Part: ComponentType<Props>) => (
    <Suspense>
      <Part name="Blackpool" />
    </Suspense>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(pageOf(written));
  document.body.append(root);
  onTestFinished(() => root.remove());
  const troubles = vi.fn<(error: unknown) => void>();
  await act(async () => {
    const app = hydrateRoot(root, pageOf(part(load)), { onRecoverableError: troubles });
    onTestFinished(() => act(() => app.unmount()));
    await Promise.resolve();
  });
  return { button: screen.getByRole('button', { name: 'Blackpool' }), troubles };
}

test('code comes with the first input, and takes over what the server wrote', async () => {
  const load = vi.fn<() => Promise<typeof Button>>(() => Promise.resolve(Button));
  const { button, troubles } = await takeOver(load);
  expect(load).not.toHaveBeenCalled();
  await act(async () => {
    fireEvent.pointerDown(document.body);
    await Promise.resolve();
  });
  expect(load).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Blackpool' })).toBe(button);
  expect(troubles).not.toHaveBeenCalled();
});

test('where the code can’t be had, what the server wrote stays', async () => {
  const { button, troubles } = await takeOver(() => Promise.reject(new Error('Not found')));
  await act(async () => {
    fireEvent.pointerDown(document.body);
    await Promise.resolve();
  });
  expect(screen.getByRole('button', { name: 'Blackpool' })).toBe(button);
  expect(troubles).not.toHaveBeenCalled();
});
