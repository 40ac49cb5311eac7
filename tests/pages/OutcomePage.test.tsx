import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const PAGE = '/outcomes/healthy-life-expectancy';

test('another comparator and an earlier period change every finding, and are in the address', async () => {
  const { user, router } = await renderApp(`${PAGE}?sex=Male`, { record: 'published' });
  await user.click(screen.getByText('Choose the comparator and the period'));
  await user.selectOptions(screen.getByLabelText('Compared with'), 'North West');
  await user.selectOptions(screen.getByLabelText('Figures up to'), '2012–14');
  await user.click(screen.getByRole('button', { name: 'Show' }));

  expect(await screen.findByRole('heading', { name: 'The places in 2012–14' })).toBeVisible();
  expect(router.state.location.search).toBe('?sex=Male&against=E12000002&period=2012-14');
  // Westmorland and Furness 63.8 (61.1 to 66.5), North West 60.6 (60.2 to 61.1): 3.2 apart, and half
  // the widths of the two intervals, 2.7 and 0.45, make √(2.7² + 0.45²) = 2.74 of uncertainty.
  // England’s 63.2 is only 0.6 away.
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Two places are worse than the North West, one place (South Cumbria by Westmorland and Furness) is better',
  );
  expect(screen.getAllByText(/better than the North West ↑/).length).toBeGreaterThan(0);
  expect(screen.queryByText(/2022–24/, { selector: 'td, th, h1, h2, h3, li' })).toBeNull();

  await user.click(screen.getByRole('link', { name: 'Show the latest' }));
  await waitFor(() => expect(router.state.location.search).toBe('?sex=Male&against=E12000002'));
  expect(await screen.findByRole('heading', { name: 'The places in 2022–24' })).toBeVisible();
});

test('invalid parameters are explained, and the rest of the page is shown', async () => {
  await renderApp(`${PAGE}?period=2012&against=E12000002`, { record: 'published' });
  expect(screen.getByText(/There is no period “2012” here; the latest is shown\./)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('the North West');
});

test('a figure has a sentence, with what its limits mean', async () => {
  await renderApp(`${PAGE}?sex=Male`, { record: 'published' });
  expect(
    screen.getByText(
      'At 2022–24 rates a boy born in Blackpool would have 50.9 years (47.3 to 54.4) in good health. Worse than England.',
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByText(
      /the true figure for Blackburn with Darwen in 2022–24 is likely to lie between/,
    ),
  ).toBeInTheDocument();
});

test('places with the same change are named in one sentence', async () => {
  const { user } = await renderApp(`${PAGE}?sex=Male`, { record: 'published' });
  const trend = screen.getByRole('region', { name: 'Over time' });
  const said = within(trend)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(said).toContain('Worsened 2012–14 to 2022–24: Blackpool');
  expect(said).toContain(
    'No clear change 2012–14 to 2022–24: Blackburn with Darwen, Lancashire and Westmorland and Furness (standing in for South Cumbria)',
  );
  const full = within(trend).getByText(
    /fell from 55\.5 years in 2012–14 to 50\.9 in 2022–24, a change for the worse of 4\.6 years/,
  );
  expect(full).not.toBeVisible();
  await user.click(within(trend).getByText('Place by place, in sentences'));
  expect(full).toBeVisible();
});

test('a share is also given as “about 3 in 10”, and districts have gaps of their own', async () => {
  await renderApp('/outcomes/adult-obesity', { record: 'published' });
  expect(screen.getAllByText(/That is about 3 in 10\./).length).toBeGreaterThan(0);
  // Districts have their gaps to the county, too.
  const districts = screen.getByRole('region', { name: 'Within the places' });
  expect(districts).toHaveTextContent(
    'Between 2015/16 and 2024/25 the gap to Lancashire narrowed in one district (clear at the ends only) and widened in another (clear at the ends only).',
  );
  expect(districts).toHaveTextContent(
    'Burnley was 5.8 percentage points (2.3 to 9.3) above Lancashire in 2024/25.',
  );
});
