import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import { exampleRecord } from '#mocks/exampleRecord.ts';
import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import { restoreReader, useReader } from '#src/stores/readerStore.ts';
import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { savedFile } from '#tests/savedFiles.ts';

const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

/** What a user of the method needs of its document, each with where it says so. */
const METHOD = [
  [/wrote a brief in January, which asked for help/, 'Section 1, Introduction, first sentence'],
  [/better health and well-being of local people/, 'Section 1, Introduction, second sentence'],
  [/cover the same area, and both are rather small/, 'Section 1, Introduction, last sentence'],
  [/close working relationship of recent years/, 'Section 1, Introduction, second sentence'],
  [/reading the brief and from talks with senior managers/, 'Section 2, Key Aims of the Review'],
  [/how things stand and what is possible/, 'Section 3, Proposed Approach'],
  [/look again at whether to go on, and how/, 'Section 4, Style of Approach, fourth point'],
  [/two areas are looked at side by side/, 'Section 3.1'],
  [/support services are provided in both organisations/, 'Section 3.1.1, first sentence'],
  [/those that the NHS or the health authority provides/, 'Section 3.1.1, first sentence'],
  [/specifications of services.* earlier reviews and option/, 'Section 3.1.1, second sentence'],
  [/what services cost now.* duplicate or overlap/, 'Section 3.1.1, third sentence'],
  [/how far a change could go, and what it would mean/, 'Section 3.1.1, last sentence'],
  [/what both hope for and where core roles/, 'Section 3.1.2, first two sentences'],
  [/commissioning and enabling alone/, 'Section 3.1.2, first two sentences'],
  [/objectives of the Local Strategic Partnership/, 'Section 3.1.2, first point'],
  [/agreed pathways and protocols/, 'Section 3.1.2, second point'],
  [/commissioning functions and approaches/, 'Section 3.1.2, third point'],
  [/flexibilities of the Health Act.* process and the resources/, 'Section 3.1.2, fourth point'],
  [/shared values.* outcomes for local people/, 'Section 3.1.2, fifth point'],
  [/best practice elsewhere/, 'Section 3.1.2, paragraph after the points'],
  [/Meet senior managers of both early/, 'Section 3.1.2, list of means, first point'],
  [/first together, with the acting chief executive/, 'Section 3.1.2, list of means, first point'],
  [/one by one, along an agenda/, 'Section 3.1.2, list of means, first point'],
  [/key documents.*service level agreements/, 'Section 3.1.2, list of means, second point'],
  [/check findings with them regularly/, 'Section 3.1.2, list of means, third point'],
  [/summary of the position.* principles and priorities/, 'Section 3.1.2, last paragraph'],
  [/both understand the proposals and own them/, 'Section 3.2, first point'],
  [/workshops on single issues across the boundaries/, 'Section 3.2, second point'],
  [/build consensus, led and advised from outside/, 'Section 3.2, third point'],
  [/lessons of other places.* room for local solutions/, 'Section 3.2, fourth point'],
  [/as much local involvement and agreement/, 'Section 3.2, last paragraph'],
  [/likely timescales and the resources/, 'Section 3.2, last paragraph'],
  [/exact approach follows from/, 'Section 4, first sentence'],
  [/works with local people to understand/, 'Section 4, first point'],
  [/consensus where it can/, 'Section 4, second point'],
  [/brief and focused/, 'Section 4, third point'],
] as const;

test('every sentence of the method that a user needs is there, with where its document says so', async () => {
  await renderApp('/reviews/hartlepool', { record: 'published' });
  const points = part('The method, in our words')
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
  for (const [says, where] of METHOD) {
    const point = points.find((text) => says.test(text));
    expect(point, String(says)).toContain(where);
  }
  // The list is whole: no point is there that it does not name.
  expect(points.filter((text) => !METHOD.some(([says]) => says.test(text)))).toEqual([]);
  const aims = part('Three aims');
  expect(aims.getByText(/less is done twice/)).toBeVisible();
  expect(aims.getByText(/core roles .* commissioning and enabling/)).toBeVisible();
  expect(aims.getByText(/detailed models .* both organisations agree/)).toBeVisible();
  // It says what it is, and no inventory is made up for it.
  expect(screen.getByText(/undated: nothing gathered, found or decided is stated/)).toBeVisible();
  expect(screen.getByText(/neither the year nor the author is stated/)).toBeVisible();
  expect(screen.queryByRole('region', { name: /infrastructure services/ })).toBeNull();
});

test('an inventory says what its totals rest on, and adds only what is alike', async () => {
  await renderApp('/reviews/westshire-support-services');
  const inventory = part(/infrastructure services/);
  // 212,400 + about 305,000 + about 1,180,000.
  const total = /2025\/26: at least about £1,697,400, from 3 of 9 services; 3 of 9 costs not known/;
  expect(inventory.getByText(total)).toBeVisible();
  expect(inventory.getByText(/4 unlike measures or years, which are never added/)).toBeVisible();
  expect(inventory.getByText(/Together they cost about £517,400 in 2025\/26/)).toBeVisible();
  const [first] = exampleRecord().reviews;
  expect(inventory.getAllByRole('row')).toHaveLength(1 + (first?.services.length ?? 0));
});

beforeEach(() => restoreReader(''));
// The store outlives the test, and would write it back.
afterEach(() => useReader.setState(useReader.getInitialState()));

const kept = (): unknown => {
  const reader: unknown = JSON.parse(localStorage.getItem('placeboard') ?? '{}');
  return reader;
};

test('a review goes from an empty page through both gates to its report, a file, a check and a record', async () => {
  const { user } = await renderApp('/reviews/own');
  const press = async (name: string | RegExp) => {
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
  };
  const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
  const write = async (name: string | RegExp, text: string) => {
    const box = field(name);
    await user.clear(box);
    box.focus();
    await user.paste(text);
  };
  await screen.findByRole('heading', { name: 'Begin a review' });
  expect(kept()).toEqual({});
  await press('Begin the review');
  expect(field('Name of the review')).toHaveFocus();
  expect(field('Second partner')).toHaveAccessibleDescription(/a review is of two at least/);
  await write('Name of the review', 'Back offices');
  await write('Area', 'Northtown');
  await write('First partner', 'the council');
  await write('Second partner', 'the trust');
  await press('Begin the review');
  expect(screen.getByText('Not begun: nothing is gathered yet.')).toBeVisible();
  expect(screen.getByText('“Back offices” is begun.')).toHaveFocus();

  await press('Add evidence');
  await write('Date', '8 September');
  expect(field('Date')).toHaveAccessibleDescription(/^This is “8 September”. It must be a year/);
  await write('Date', '2026-09-08');
  await press('Add a service');
  expect(field('Name of the service')).toHaveFocus();
  await write('Name of the service', 'Payroll');
  await write('Cost in pounds', '12k');
  expect(field('Cost in pounds')).toHaveAccessibleDescription(/Write pounds in figures/);
  await write('Cost in pounds', '£12,000.50');
  await user.selectOptions(screen.getByLabelText('What it is the cost of'), 'yearly-gross');
  await write('Financial year', '2025/27');
  expect(field('Financial year')).toHaveAccessibleDescription(/two years in a row/);
  await write('Financial year', '2025/26');
  await user.upload(
    screen.getByLabelText('Open a CSV of services'),
    new File(['name,cost\nPost,x\n'], 'services.csv', { type: 'text/csv' }),
  );
  const faults = await screen.findByText(/services.csv was not taken in/);
  expect(within(faults.parentElement ?? faults).getAllByRole('listitem')).toHaveLength(13);
  expect(part(/infrastructure services/).getByText(/£12,000.50, from all 1 service/)).toBeVisible();

  await press('Add a priority');
  // The words that it begins with are written over.
  await user.keyboard('One payroll');
  expect(screen.getByText(/Write the day of the report first/)).toBeVisible();
  await user.type(screen.getByLabelText(/^Day on which the partners/), '2026-11-01');
  const gate = () => part(/^First gate/);
  await press('Record the decision');
  expect(gate().getByText('Write who decided, by body or role.')).toBeVisible();
  expect(gate().getByText(/choose at least one priority/)).toBeVisible();
  await user.type(gate().getByLabelText('Day of the decision'), '2026-11-20');
  await write('Who decided, by body or role', 'the joint board');
  await user.click(gate().getByRole('checkbox', { name: 'One payroll' }));
  await press('Record the decision');
  expect(gate().getByText(/the joint board decided to proceed with “One payroll”/)).toBeVisible();

  await press('Add an option');
  await write('Name of the option', 'The council pays both');
  await write('Timescale', 'Six months');
  await user.click(screen.getByRole('checkbox', { name: 'Recommended' }));
  const second = part(/^Second gate/);
  await user.type(second.getByLabelText('Day of the decision'), '2027-01-20');
  await write('Who decided, by body or role', 'the joint board');
  await user.click(second.getByRole('checkbox', { name: 'The council pays both' }));
  await press('Record the decision');
  expect(screen.getByText(/^Through both gates: on 20 January 2027/)).toBeVisible();

  await press('Save as a file');
  const { name, text } = await savedFile();
  expect(name).toBe('reviews.json');
  const checked = parseRecord(new Map([...recordFiles(), [name, text]]));
  expect(checked.problems).toEqual([]);

  await user.click(screen.getByRole('link', { name: 'The report on two sides of A4' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Back offices' })).toBeVisible();
  expect(screen.getByText('Six months')).toBeVisible();

  if (!checked.record) throw new Error('It was found valid');
  mockServer.use(...handlersFor(checked.record));
  cleanup();
  await renderApp('/reviews/back-offices');
  expect(screen.getByText(/^Through both gates: on 20 January 2027/)).toBeVisible();
}, 60_000);
