import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { savePicture } from '#src/charts/picture/savePicture.ts';

import { SavePicture } from './SavePicture.tsx';

vi.mock(import('#src/charts/picture/savePicture.ts'), () => ({
  savePicture: vi.fn<typeof savePicture>(),
}));

const Picture = ({ title }: { readonly title: string }) => (
  <svg>
    <text>{title}</text>
  </svg>
);
type Load = () => Promise<typeof Picture>;
const offer = (load: Load) =>
  render(
    <SavePicture what="the trend" file="smoking-2023" load={load} picture={{ title: 'Smoking' }} />,
  );
const press = (kind: string) =>
  userEvent.click(screen.getByRole('button', { name: `Save the trend as ${kind}` }));

it('fetches nothing until it is pressed, then draws, saves and puts the drawing away', async () => {
  const saved = vi.mocked(savePicture).mockResolvedValue();
  const load = vi.fn<Load>(() => Promise.resolve(Picture));
  const { container } = offer(load);
  expect(load).not.toHaveBeenCalled();
  await press('PNG');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  const [drawing, name, kind] = saved.mock.calls[0] ?? [];
  expect([drawing?.textContent, name, kind]).toEqual(['Smoking', 'smoking-2023', 'png']);
  await vi.waitFor(() => expect(container.querySelector('svg')).toBeNull());
});

it.each([
  ['be fetched', () => Promise.reject(new Error('no network')), () => Promise.resolve()],
  ['be drawn', () => Promise.resolve(Picture), () => Promise.reject(new Error('no canvas'))],
] as const)('says when it can’t %s, and tries again', async (_, load, save) => {
  const saved = vi.mocked(savePicture).mockImplementationOnce(save).mockResolvedValue();
  const loads = vi.fn<Load>().mockImplementationOnce(load).mockResolvedValue(Picture);
  offer(loads);
  await press('SVG');
  expect(await screen.findByText(/could not be drawn/)).toBeInTheDocument();
  await press('SVG');
  await vi.waitFor(() => expect(screen.queryByText(/could not be drawn/)).toBeNull());
  await vi.waitFor(() =>
    expect(saved).toHaveBeenLastCalledWith(expect.anything(), 'smoking-2023', 'svg'),
  );
});
