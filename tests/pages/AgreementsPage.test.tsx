import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const open = (query = '') => renderApp(`/agreements${query}`, { record: 'published' });
const heads = () =>
  [...document.querySelectorAll('thead th')].map((head) => head.textContent).slice(1, -1);
const row = (part: string) => {
  const found = screen.getByText(part).closest('tr');
  if (!found) throw new Error(`No row ${part}`);
  return found;
};
/** The state and text of each cell of a part. */
const cells = (part: string) =>
  [...row(part).querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim());

test('what is here and what is elsewhere stand apart, each with its document’s date', async () => {
  await open();
  expect(
    screen.getByText(
      'Seven agreements are on record: one about here and six from elsewhere, for comparison. None here is known to be in force: Place Integration Deal (5 July 2023) is an announced aim.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'Here' })).toHaveTextContent(
    /Announced \(an aim\).*5 July 2023.*South Cumbria ICB\.Would receive, and not said to be parties.*seven services to each of four bodies, announced \(an aim\): 28 cells of the registerStaff and other resources: announced \(an aim\), no number statedMoney: announced \(an aim\), no sum stated/,
  );
  const elsewhere = screen.getByRole('region', { name: 'Elsewhere, for comparison' });
  expect(elsewhere).toHaveTextContent('Nothing in them is a claim about here');
  const trust = row('North East Lincolnshire Care Trust Plus: partnership agreement');
  // One by one: no sum of 677, 65 and 117 people, nor of the four budgets.
  expect(trust).toHaveTextContent('Staff: 677 (in effect), 65 (in effect) and 117 (planned)');
  expect(trust).toHaveTextContent(
    /Money: about £54\.3 million .*about £3\.3 million .*about £2\.03 million .*about £22\.03 million/,
  );
  expect(document.body).not.toHaveTextContent(/859|78\.|81\.66/);
  expect(row('Together: three providers in North East Lincolnshire')).toHaveTextContent(
    /Intended.*undated.*No transfer stated/,
  );
  // An event, not an agreement.
  const happened = screen.getByRole('region', { name: /^What happened elsewhere/ });
  expect(happened).toHaveTextContent(/^.*2025Bury/);
  expect(elsewhere).not.toHaveTextContent(/Bury/);
});

test('the Care Trust Plus beside the deal shows what each states, announces and leaves unstated', async () => {
  await open('?beside=care-trust-plus,place-integration-deal');
  expect(
    screen.getByText(
      /^Of 14 parts, Care Trust Plus states two in full and 11 in part, and leaves one unstated\. Place Integration Deal states one, announces five as aims, and leaves eight unstated\. This counts what documents say; it is no score\.$/,
    ),
  ).toBeVisible();
  expect(heads()).toEqual([
    'Care Trust PlusNorth East Lincolnshire. Agreed (derived), 10 October 2007',
    'Place Integration DealLancashire and South Cumbria. Announced (an aim), 5 July 2023',
  ]);
  const [trust, deal, law] = cells('Ending');
  expect(trust).toMatch(
    /^Stated in part By notice of 12 months, .*Not stated: by whom notice is given, and what happens then\./,
  );
  expect(deal).toMatch(/^Not stated/);
  expect(law).toContain('Partnership regulations: 7(3)(f); 9(3)(f); 8(3), text not read');
  expect(cells('Pooled fund')[1]).toMatch(/^Announced \(an aim\) Pooled budgets/);
  expect(cells('Variation')[0]).toMatch(/^Not stated/);
  expect(screen.getByText(/^Care Trust Plus is from elsewhere: nothing in it/)).toBeVisible();
  const ending = within(row('Ending'));
  expect(ending.getByRole('link', { name: '9(3)(f)' })).toHaveAttribute(
    'href',
    expect.stringContaining('legislation.gov.uk'),
  );
});

test('unknown agreements and more than three are explained, and the rest is shown', async () => {
  await open(
    '?beside=nowhere,together,care-trust-plus&beside=oldham-section-75,rochdale-section-75',
  );
  const problems = screen.getAllByRole('alert').map((alert) => alert.textContent);
  expect(problems).toEqual([
    'Left out, as there is no such agreement here: “nowhere”.',
    'The address names 4 agreements, and at most three are shown: Together, Care Trust Plus and Oldham section 75.',
  ]);
  expect(heads()).toHaveLength(3);
  // Words alone, so that no document’s silence passes for a score.
  expect(screen.getByText(/^Of 14 parts, Together states/)).toBeVisible();
});

test('those chosen are in the address, without script, too', async () => {
  const { user, router } = await open();
  await user.click(screen.getByRole('checkbox', { name: /Care Trust Plus/ }));
  await user.click(screen.getByRole('checkbox', { name: /Together/ }));
  await user.click(screen.getByRole('button', { name: 'Put those chosen side by side' }));
  expect(await screen.findByRole('heading', { level: 1, name: /side by side/ })).toBeVisible();
  expect(router.state.location.search).toBe('?beside=care-trust-plus&beside=together');
  expect(screen.getByRole('checkbox', { name: 'Together' })).toBeChecked();
});

test('what is made up says so, in the list and in the comparison', async () => {
  await renderApp('/example/agreements?beside=blackpool-nursing,fylde-coast-beds');
  expect(document.querySelectorAll('td.illustrative')).toHaveLength(28);
});
