import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

test('one line says what is overdue, and leads to the list, as the headline’s count does', async () => {
  const { user } = await renderApp('/?asAt=2026-11-01');
  const heading = await screen.findByRole('heading', { level: 1 });
  const count = within(heading).getByRole('link', { name: /^\w+ reviews were overdue$/ });
  expect(count).toHaveAttribute('href', '/changes?to=2026-11-01#due');
  expect(screen.getByText(/^On 1 November 2026 .* were overdue, the longest by/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'What is due' }));
  expect(await screen.findByRole('region', { name: 'What is due' })).toBeVisible();
});

test('where nothing is overdue, one line says so', async () => {
  await renderApp('/', { record: 'published' });
  expect(
    await screen.findByText(/^Nothing is known to be overdue: no date was found/),
  ).toBeVisible();
});

test('whether the gap is closing is drawn and said of both sexes', async () => {
  await renderApp('/', { record: 'published' });
  expect(
    await screen.findByText(
      /^No place’s gap to England clearly changed .*, for females and males alike\.$/,
    ),
  ).toBeVisible();
  const figure = screen.getByRole('figure', {
    name: 'Healthy life expectancy at birth: the gap to England, 2012–14 and 2022–24',
  });
  const row = within(figure).getByText('Blackpool, females').closest('li');
  expect(row).toHaveTextContent('7.2 to 9.5no clear change');
  expect(within(figure).getByText('Blackpool, males')).toBeInTheDocument();
});

test('words that a newcomer may not know are explained where they are used', async () => {
  await renderApp('/', { record: 'published' });
  for (const [region, terms] of [
    ['Who decides, place by place', ['Integrated care board (ICB)', 'Place', 'Delegation']],
    ['Footprint', ['Footprint', 'Proxy']],
    ['Is health getting fairer?', ['95% limits']],
  ] as const) {
    const part = within(await screen.findByRole('region', { name: region }));
    for (const term of terms)
      expect(part.getByRole('link', { name: term, hidden: true }).parentElement).toHaveTextContent(
        `${term}: `,
      );
  }
});
