import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const summary = (name: string) => {
  const words = screen.getByRole('heading', { level: 3, name }).closest('div');
  if (!words?.parentElement) throw new Error(`${name} stands alone`);
  return within(words.parentElement);
};

test('answers whether health is getting fairer by counting judged outcomes', async () => {
  await renderApp('/outcomes', { record: 'published' });
  expect(
    await screen.findByText(
      'No gap to England clearly narrowed, and one widened. Of the five outcomes that can be judged, a gap widened in one (cancers diagnosed early), and none clearly changed in four.',
    ),
  ).toBeVisible();
  expect(screen.getByText(/4 outcomes are not judged: child poverty/)).toBeInTheDocument();
});

test('where a filter narrows the page to one place, its answer is about that place', async () => {
  await renderApp('/outcomes?place=blackpool', { record: 'published' });
  // The gap in cancers that widened is South Cumbria’s.
  expect(
    await screen.findByText(
      'No gap between Blackpool and England clearly changed in any of the five outcomes that can be judged.',
    ),
  ).toBeVisible();
  // Healthy life expectancy of two sexes, and four more.
  expect(screen.getByText(/Of 6 gaps judged at 95%/)).toBeInTheDocument();
  expect(screen.getByText(/^This measures Blackpool against England as a whole/)).toBeVisible();
  cleanup();
  await renderApp('/outcomes?place=south-cumbria', { record: 'published' });
  expect(
    await screen.findByText(
      /^No gap between Westmorland and Furness \(standing in for South Cumbria\) and England clearly narrowed, and one widened\./,
    ),
  ).toBeVisible();
});

test('each outcome has finding, figures, verdicts and a picture of its trend', async () => {
  await renderApp('/outcomes', { record: 'published' });
  const life = summary('Healthy life expectancy, males');
  expect(
    life.getByText('Blackburn with Darwen and Blackpool are worse than England'),
  ).toBeVisible();
  expect(life.getByText('50.9')).toBeVisible();
  expect(life.getAllByText('worse than England ↓')).toHaveLength(2);
  expect(life.getAllByText('no clear difference from England ≈')).toHaveLength(2);
  expect(life.getByRole('img', { name: /2011–13 to 2022–24.*Blackpool.*England/ })).toBeVisible();
  expect(life.getByRole('link', { name: 'Healthy life expectancy, males' })).toHaveAttribute(
    'href',
    '/outcomes/healthy-life-expectancy?sex=Male',
  );
});

test('without limits nothing is judged, and two points are no trend', async () => {
  await renderApp('/outcomes', { record: 'published' });
  expect(
    summary('Persistent absence').getByText(
      'Not judged: no margin of error is published, so it may be chance.',
    ),
  ).toBeVisible();
  const poverty = summary('Child poverty');
  expect(poverty.queryByRole('img')).toBeNull();
  expect(poverty.getByText(/too few periods to draw a trend/)).toBeVisible();
  expect(poverty.queryByText(/better|worse/)).toBeNull();
});

test('historic series stand apart, and places without a figure are named', async () => {
  await renderApp('/outcomes', { record: 'published' });
  const overarching = within(screen.getByRole('region', { name: 'Overarching indicators' }));
  expect(overarching.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(overarching.queryByText(/^Life expectancy,/)).toBeNull();
  const historic = within(screen.getByRole('region', { name: 'Historic series, kept apart' }));
  expect(historic.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(historic.getByText(/later values must never be joined to it/)).toBeVisible();
  const lacking = within(screen.getByRole('region', { name: /no figure of its own/ }));
  expect(lacking.getByText('South Cumbria', { selector: 'li:first-child b' })).toBeVisible();
  expect(lacking.getByRole('link', { name: 'adult smoking' })).toBeVisible();
});
