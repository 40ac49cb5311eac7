import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const open = (path: string) => renderApp(`/agreements/${path}`, { record: 'published' });
const region = (name: string | RegExp) => screen.getByRole('region', { name });
/** The row of what moves, by its head: `677 staff (519 whole-time equivalents)`. */
const row = (head: string) => screen.getByText(head, { selector: 'th *' }).closest('tr');

test('the Care Trust Plus: who gives what, in the source’s words, and no claim about here', async () => {
  await open('care-trust-plus');
  expect(
    screen.getByText(/^A council and the local NHS agreed to move functions, staff/),
  ).toBeVisible();
  expect(screen.getByText(/^This is about North East Lincolnshire, not about here/)).toBeVisible();
  expect(
    screen.getByText(
      /^What we read: slides of a talk .*, 10 October 2007\. The date is that of the talk.* By then it had been agreed \(derived by us: ministers approved .*\)\. Not seen: the agreement itself\./,
    ),
  ).toBeVisible();
  expect(row('677 staff (519 whole-time equivalents)')).toHaveTextContent(
    /“transfer”To the Care Trust Plus; from whom is not statedIn effect, from 1 September 2007Slide 5/,
  );
  expect(row('117 staff (88.15 whole-time equivalents)')).toHaveTextContent(
    /“second\/transfer”.*Planned, from 1 April 2008/,
  );
  expect(row('About £3.3 million, year not stated')).toHaveTextContent(/Direction not stated/);
  expect(row('About £22.03 million, year not stated')).toHaveTextContent(
    /Planned, from 1 April 2009/,
  );
  expect(region('What moves, and which way')).toHaveTextContent(
    /without a pound sign: read as pounds/,
  );
  // Nothing is added up: not the people, nor the budgets.
  expect(document.body).not.toHaveTextContent(/859|78\.36|81\.66/);
  expect(region(/^How long it lasts/)).toHaveTextContent(
    /12 months’ notice; by whom is not stated.*material breach/,
  );
  expect(within(region('Risks and controls')).getAllByRole('listitem')).toHaveLength(9);
  expect(region('Who governs it')).toHaveTextContent(/Seats: three, .*named by North East Lincoln/);
});

test('the deal here is an aim, and could not be known before its document', async () => {
  await open('place-integration-deal');
  expect(
    screen.getByText(/By then it was an announced aim\..*Not known to be in force/),
  ).toBeVisible();
  expect(screen.queryByText(/not about here/)).toBeNull();
  // One aim, for four places.
  const aims = screen.getAllByText('“delegate”', { selector: 'td' });
  expect(aims).toHaveLength(1);
  expect(aims[0]?.closest('tr')).toHaveTextContent(
    /to each of the Blackburn .*and the South Cumbria/,
  );
  expect(region('Money put together')).toHaveTextContent(/Pooled budgets .*Not stated: sums/);
  // Said in a line, not in cards of its own.
  expect(
    screen.getByText(/^Not stated in it: who governs it, .*risks and who bears/),
  ).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Risks and controls' })).toBeNull();
});

test('as at an earlier day the deal says that its document is later', async () => {
  await open('place-integration-deal?asAt=2023-01-01');
  expect(
    screen.getByText(/Its document is of 5 July 2023, later than 1 January 2023/),
  ).toBeVisible();
});

test('what is made up says so', async () => {
  await renderApp('/example/agreements/blackpool-nursing');
  expect(
    screen.getByText('this agreement is made up for demonstration.', { exact: false }),
  ).toBeVisible();
  expect(screen.getByText(/In force as at 21 November 2026\./)).toBeVisible();
});

test('an agreement that is not in the record is not found', async () => {
  await open('no-such-agreement');
  expect(
    screen.getByRole('heading', { name: 'There is no such agreement in this record' }),
  ).toBeVisible();
});
