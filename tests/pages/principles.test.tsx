import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

/**
 * What a reader needs of the blog post about “Working in Partnership”: where it stands there, and the
 * words by which the page says it.
 */
const SENTENCES: readonly (readonly [where: string, says: RegExp])[] = [
  ['first paragraph: two weeks after the Forward View', /about November 2014/],
  ['first paragraph: no date of its own', /bears no date.*two weeks before.*October 2014/],
  ['first paragraph: the NHS as preferred provider', /the NHS be the preferred provider/],
  ['first paragraph: whose wish', /a politician’s wish/],
  ['second paragraph: the sector is valued', /both speak well of the voluntary sector/],
  ['second paragraph: little hard policy', /little hard policy says how good partnerships/],
  ['second paragraph: the report', /“Working in Partnership”, that ACEVO published/],
  ['second paragraph: with whom', /with the Central Southern Commissioning Support Unit/],
  [
    'third paragraph: how many, and what for',
    /seven principles that are to break down the barriers/,
  ],
  ['third paragraph: between whom', /commissioners of health and social care and the voluntary/],
  [
    'principle 1: leadership time',
    /1\. Sustainability.*commit leadership time and resources together/,
  ],
  ['principle 1: contexts', /understand the setting and conditions that each of them works in/],
  ['principle 2: open', /2\. Transparency.*open with each other/],
  [
    'principle 2: purpose and benefits',
    /what the partnership is for.*partners, patients and the public/,
  ],
  ['principle 3: early', /3\. Joint vision.*share their vision and plans as early as they can/],
  ['principle 3: synergies', /find where these fit together and can form a joint vision/],
  ['principle 4: capability', /4\. Joint capability.*raise what each of them is able to do/],
  ['principle 4: examples', /passing on knowledge or by providing services together/],
  ['principle 5: equal', /5\. Proportionality.*equals in the partnership/],
  ['principle 5: requirements', /what each requires of the other is in proportion/],
  [
    'principle 6',
    /6\. Innovation and improvement.*new solutions, share them, develop them and put/,
  ],
  [
    'principle 7: decisions',
    /7\. Accountability.*within each organisation and within the partnership/,
  ],
  ['principle 7: to account', /agreed how partners hold each other to account/],
  ['last paragraph: progress', /excellent progress/],
  [
    'last paragraph: commissioners',
    /commissioners across the country to take the principles on board/,
  ],
  ['last paragraph: the manifesto', /manifesto for the election of 2015.*much room to this/],
];

test('every sentence of the document that a reader needs is on the page, with what it is', async () => {
  const { user } = await renderApp('/principles', { record: 'published' });
  const main = await screen.findByRole('main');
  const text = (main.textContent ?? '').replaceAll(/\s+/g, ' ');
  expect(SENTENCES.filter(([, says]) => !says.test(text)).map(([where]) => where)).toEqual([]);
  expect(text).toMatch(/about a report that was not read\. Using them for places is our extension/);
  // Nothing is made up of the four places.
  expect(text).toMatch(/None found: this record holds no assessment of a place or an agreement/);
  const capability = within(main).getByRole('heading', { name: '4. Joint capability' });
  expect(capability.closest('li')).toHaveTextContent(/What this record holds ?Nothing\./);
  expect(within(main).queryByRole('heading', { name: /How partners see/ })).toBeNull();
  // Its source is named, and no address is made up for it.
  const sources = within(main).getByRole('region', { name: 'Sources' });
  expect(sources).toHaveTextContent(/Blog post about the report “Working in Partnership”/);
  expect(within(sources).queryByRole('link', { name: /Blog post/ })).toBeNull();
  await user.click(within(main).getByRole('link', { name: 'Assess a partnership' }));
  expect(await screen.findByRole('heading', { name: 'Assess a partnership' })).toBeInTheDocument();
});

test('partners stand beside each other, with what each said before and the evidence', async () => {
  await renderApp('/principles?place=blackpool');
  const list = await screen.findByRole('list', { name: /differ on every principle/ });
  const [sustainability] = within(list).getAllByRole('listitem');
  expect(sustainability).toHaveTextContent(
    'They differ: the alliance of voluntary groups says “nothing yet”, and Blackpool Council and the ICB say “done in part”. Blackpool Council said “agreed in words” on 12 June 2025. Leadership time committed: 2 days a month by Blackpool Council, not stated by the alliance of voluntary groups and 1 day a month by the ICB.',
  );
  expect(screen.getByRole('main')).toHaveTextContent(
    /Illustrative minutes of the place’s board \(19 May 2026\), Item 3/,
  );
});
