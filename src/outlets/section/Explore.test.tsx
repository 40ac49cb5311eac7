import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

import type { ChartExplorerProps } from '#src/charts/interactive/ChartExplorer.tsx';

import { Explore } from './Explore.tsx';

const offered = {
  label: 'Explore the trend',
  spec: {
    kind: 'trend',
    name: 'Adult smoking, 2012 to 2023',
    description: '',
    unit: 'Per cent',
    decimals: 1,
    least: null,
    most: null,
    lines: [],
    events: [],
    absent: [],
  },
  sentenceOf: () => '',
} as const satisfies ChartExplorerProps & { label: string };
type Load = () => Promise<typeof Stub>;
const Stub = ({ spec }: ChartExplorerProps) => <p>{`Interactive: ${spec.name}`}</p>;

describe('Explore', () => {
  it('fetches nothing until it is pressed, then shows the chart and moves there', async () => {
    const load = vi.fn<Load>(() => Promise.resolve(Stub));
    render(<Explore {...offered} load={load} />);
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Explore the trend' }));
    expect(await screen.findByText('Interactive: Adult smoking, 2012 to 2023')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Explore the trend' })).toHaveFocus();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it is loading, and does not load twice', async () => {
    const load = vi.fn<Load>(() => Promise.withResolvers<typeof Stub>().promise);
    render(<Explore {...offered} load={load} />);
    await userEvent.click(screen.getByRole('button', { name: 'Explore the trend' }));
    const button = screen.getByRole('button', { name: /Loading/ });
    expect(screen.getByRole('status')).toHaveTextContent('Loading the interactive chart');
    await userEvent.click(button);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says when it can’t be fetched, and tries again', async () => {
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce(Stub);
    render(<Explore {...offered} load={load} />);
    await userEvent.click(screen.getByRole('button', { name: 'Explore the trend' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Interactive/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('returns the focus to its button when the chart is closed', async () => {
    render(<Explore {...offered} load={() => Promise.resolve(Stub)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Explore the trend' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Close/ }));
    expect(screen.getByRole('button', { name: 'Explore the trend' })).toHaveFocus();
  });

  it('has its button in the server’s HTML, hidden', () => {
    const load = () => Promise.resolve(Stub);
    const onServer = renderToString(<Explore {...offered} load={load} />);
    const { container } = render(<Explore {...offered} load={load} />);
    const classOf = (html: string) => /class="([^"]*)"/.exec(html)?.[1];
    expect(classOf(onServer)).not.toMatch(/is-hydrated/);
    expect(classOf(container.innerHTML)).toMatch(/is-hydrated/);
  });
});
