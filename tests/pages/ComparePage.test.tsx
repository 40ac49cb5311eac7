import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const open = (query: string) => renderApp(`/compare${query}`, { record: 'published' });
const table = () => within(screen.getByRole('table'));
const heads = () =>
  table()
    .getAllByRole('columnheader')
    .map((head) => head.textContent);
/** The cells of a row, by the beginning of its name. */
const cells = (row: RegExp) =>
  within(table().getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replaceAll('\u00a0', ' '));

test('without a query the places are compared with England on outcomes that can be judged', async () => {
  await open('');
  expect(heads()).toEqual([
    'Outcome',
    'Blackburn with Darwen',
    'Blackpool',
    'Lancashire',
    'South Cumbriaproxy: Westmorland and Furness',
    'Englandcompared with',
  ]);
  expect(cells(/^Healthy life expectancy, males/)).toEqual([
    '54.0 (49.8 to 58.2)worse than England ↓',
    '50.9 (47.3 to 54.4)worse than England ↓',
    '59.3 (57.3 to 61.4)no clear difference from England ≈',
    '62.8 (58.6 to 67.0)no clear difference from England ≈',
    '60.9 (60.7 to 61.2)',
  ]);
  expect(cells(/^Adult smoking/).at(3)).toBe('no figure for this place');
  // Four places on six measures, but that South Cumbria has no figure for smoking.
  expect(screen.getByText(/^Of the 23 figures here, 13 are worse than England’s/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Over time' })).toBeVisible();
  expect(document.title).toBe(
    'Blackburn with Darwen, Blackpool, Lancashire and Westmorland and Furness (standing in for South Cumbria) compared – Placeboard',
  );
});

test('two places whose intervals overlap may differ all the same', async () => {
  await open('?area=blackburn-with-darwen&indicator=healthy-life-expectancy&against=lancashire');
  // 59.3 − 54.0 = 5.3: down √(2² + 4.2²) = 4.65, up √(2.1² + 4.2²) = 4.70.
  expect(
    screen.getByText(
      /^Blackburn with Darwen was 5\.3 years \(0\.6 to 10\.0\) below Lancashire in 2022–24\./,
    ),
  ).toBeInTheDocument();
  expect(cells(/, males/)[0]).toBe('54.0 (49.8 to 58.2)worse than Lancashire ↓');
});

test('districts, old and new, have their own names, and different periods are never judged', async () => {
  await open('?area=E07000027,E07000117&indicator=adult-obesity&against=lancashire');
  expect(heads()).toEqual([
    'Outcome',
    'Barrow-in-Furnessformer district in South Cumbria',
    'Burnleydistrict in Lancashire',
    'Lancashirecompared with',
  ]);
  const [barrow, burnley] = cells(/^Adult obesity/);
  expect(barrow).toMatch(/2021\/22not judged: the figures are for different periods/);
  // Burnley’s share of Lancashire’s residents is in the record, Lancashire’s of the region’s isn’t.
  expect(burnley).toMatch(/worse than Lancashire ↑$/);
  cleanup();
  await open('?area=lancashire&indicator=adult-obesity&against=E12000002');
  expect(cells(/^Adult obesity/)[0]).toMatch(/from the North West \(approximate\) ≈$/);
});

test('without limits nothing is judged, and the outcome says so once', async () => {
  await open('?indicator=persistent-absence');
  expect(
    screen.getByText(/^None of the \d figures here can be judged against England\.$/),
  ).toBeVisible();
  expect(screen.getAllByText(/Not judged: no margin of error/)).toHaveLength(1);
});

test('invalid values and too many areas are explained, and the rest is shown', async () => {
  await open('?area=atlantis,blackpool,lancashire,E07000117,E07000118,E07000119&against=zz');
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual([
    'Left out, as there is no such place or area here: “atlantis”.',
    'The address names 5 areas, and at most four are shown: Blackpool, Lancashire, Burnley and Chorley.',
    'There is no place or area “zz” here; figures are compared with England.',
  ]);
  expect(heads()).toHaveLength(6);
});

describe('choosing', () => {
  test('the form has the current choice and submits to the address', async () => {
    const { user } = await open('?area=blackpool');
    await user.click(screen.getByText(/^Choose areas/));
    expect(screen.getByLabelText('Area 1')).toHaveDisplayValue('Blackpool');
    expect(screen.getByLabelText('Area 2')).toHaveDisplayValue('None');
    expect(screen.getByLabelText('Adult obesity')).toBeChecked();
    expect(screen.getByLabelText('Child poverty')).not.toBeChecked();
    await user.selectOptions(screen.getByLabelText('Area 2'), 'Burnley');
    await user.selectOptions(screen.getByLabelText('Compared with'), 'North West');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(await screen.findByText(/figures? here.* the North West’s/)).toBeVisible();
    expect(heads().slice(1, 3)).toEqual(['Blackpool', 'Burnleydistrict in Lancashire']);
  });

  test('another comparator is one press away, and keeps the rest', async () => {
    const { user } = await open('?area=blackpool&indicator=adult-obesity');
    await user.click(screen.getByRole('link', { name: 'North West' }));
    expect(await screen.findByText(/figures? here.* the North West’s/)).toBeVisible();
    expect(location.search).toBe('?area=blackpool&indicator=adult-obesity&against=E12000002');
    expect(screen.getByRole('link', { name: 'North West' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
});

test('the worked example shows suppressed and not applicable values, and says that it is illustrative', async () => {
  await renderApp('/example/compare?area=blackpool,E07000117,E06000064');
  expect(table().getAllByText('suppressed').length).toBeGreaterThan(0);
  expect(table().getAllByText('not applicable').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/made up for demonstration/).length).toBeGreaterThan(0);
});

test('a comparator is not said to lack what none of the areas has', async () => {
  // North Yorkshire has no figure for smoking, England has.
  await open('?area=E06000065');
  expect(screen.queryByText(/has no figure on/)).toBeNull();
  cleanup();
  await open('?area=blackpool&indicator=child-poverty-after-housing-costs&indicator=adult-smoking');
  expect(
    screen.getByText(/^England has no figure on child poverty, so nothing is judged there\./),
  ).toBeVisible();
});
