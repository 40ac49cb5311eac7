import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import {
  calendar,
  lifeInput,
  smokingInput,
  smokingObservations,
  stateOnly,
} from '#src/figures/outcomes/testOutcomes.ts';

import { OutcomeTable } from './OutcomeTable.tsx';

const table = (input: typeof lifeInput | typeof smokingInput, observations = input.observations) =>
  render(
    <OutcomeTable
      caption="The caption"
      indicator={input.indicator}
      series={trendSeries({ ...input, observations })}
    />,
  );

describe('OutcomeTable', () => {
  it('has every figure of the picture with its limits, newest period first', () => {
    table(lifeInput);
    const [, first, second] = screen.getAllByRole('row');
    expect(within(first as HTMLElement).getByRole('rowheader')).toHaveTextContent('2022–24');
    expect(within(second as HTMLElement).getByRole('rowheader')).toHaveTextContent('2021–23');
    expect(first).toHaveTextContent('50.9 (47.3 to 54.4)');
    expect(screen.getByText('Years, with 95% limits beneath')).toBeInTheDocument();
  });

  it('labels the proxy in its column’s head', () => {
    table(lifeInput);
    expect(
      screen.getByRole('columnheader', { name: /South Cumbria.*proxy: Westmorland and Furness/ }),
    ).toBeInTheDocument();
  });

  it('can be reached and scrolled with the keyboard', () => {
    table(lifeInput);
    expect(screen.getByRole('region', { name: 'The caption' })).toHaveAttribute('tabindex', '0');
  });

  it('says once that a place has no figure, and names its former districts', () => {
    table(smokingInput);
    expect(screen.getAllByText('no figure for this place')).toHaveLength(1);
    expect(screen.getByRole('columnheader', { name: /Barrow-in-Furness/ })).toBeInTheDocument();
  });

  it('explains states and flags where they occur, and only there', () => {
    table(smokingInput, [
      ...smokingObservations.filter(({ area }) => area !== 'E06000009'),
      stateOnly('E06000009', 2023, 'suppressed'),
      calendar('E06000009', 2022, [21.5], ['revised', 'provisional']),
    ]);
    expect(screen.getByText('suppressed')).toBeInTheDocument();
    expect(screen.getByText(/^suppressed: /)).toBeInTheDocument();
    const cell = screen.getByRole('cell', { name: /^21\.5/ });
    expect(cell).toHaveTextContent('21.5 no limitsrevisedprovisional');
    expect(screen.getByText(/^revised: changed since/)).toBeInTheDocument();
    expect(screen.getByText(/^provisional: may still/)).toBeInTheDocument();
    expect(screen.queryByText(/^break before/)).toBeNull();
  });

  it('explains nothing where there is nothing to explain', () => {
    table(lifeInput);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
