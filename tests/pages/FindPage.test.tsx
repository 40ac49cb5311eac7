import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';

const main = () => within(screen.getByRole('main'));
const results = () =>
  main()
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href !== '/');

test('without a query lists places with their districts, services and outcomes', async () => {
  await renderApp('/find');
  expect(main().getByRole('heading', { level: 1 })).toHaveTextContent('Find a place or service');
  expect(main().getByRole('link', { name: 'South Cumbria' }).closest('li')).toHaveTextContent(
    /part of Westmorland and Furness.*the former Barrow-in-Furness/,
  );
  expect(main().getByRole('link', { name: 'Dental services' })).toBeVisible();
});

test.each([
  ['obesity+burnley', ['/outcomes/adult-obesity#within-E07000117']],
  ['kendal+pharmacy', ['/register/south-cumbria/community-pharmacy']],
  ['Barrow', ['/places/south-cumbria']],
  ['01K', ['/places/lancashire', '/places/south-cumbria']],
  ['dentist', ['/services/dental']],
  ['blackburn+w+darwen', ['/places/blackburn-with-darwen']],
  ['who+decides+about+my+GP', ['/services/general-practice']],
])('“%s” leads first to %j', async (question, expected) => {
  await renderApp(`/find?q=${question}`, { record: 'published' });
  expect(results().slice(0, expected.length)).toEqual(expected);
  expect(main().getByText(/^\d+ results? for “/)).toBeVisible();
  expect(main().getByRole('combobox')).toHaveValue(question.replaceAll('+', ' '));
});

test('a query without results says so, with links', async () => {
  await renderApp('/find?q=cardiology', { record: 'published' });
  expect(main().getByText('Nothing on this record matches “cardiology”.')).toBeVisible();
  expect(main().getByRole('link', { name: 'Blackpool' })).toBeVisible();
});

test('a word without results is named beside the results of the others', async () => {
  await renderApp('/find?q=dentist+Narnia', { record: 'published' });
  expect(main().getByText(/Nothing matches “narnia”/)).toBeVisible();
  expect(results()[0]).toBe('/services/dental');
});

test('markup in a query is shown as text', async () => {
  await renderApp(`/find?q=${encodeURIComponent('<i>zzz</i> "q&a"')}`);
  expect(main().getByText('Nothing on this record matches “<i>zzz</i> "q&a"”.')).toBeVisible();
});

test('what the record does not cover is said, with the source that says who would know', async () => {
  await renderApp('/find?q=mental+health', { record: 'published' });
  expect(main().getByText('This record does not cover “mental health”.')).toBeVisible();
  const section = main().getByRole('heading', { name: 'Not in this record' }).parentElement;
  expect(section).toHaveTextContent(/which is about seven services.*would know/);
  expect(main().getByRole('link', { name: 'What is the integrated care board' })).toHaveAttribute(
    'href',
    expect.stringContaining('icb.nhs.uk'),
  );
});

test('a district’s own figure stands in the result, and its row is where the link leads', async () => {
  const { user } = await renderApp('/find?q=obesity+burnley', { record: 'published' });
  const link = main().getByRole('link', { name: 'Adults living with obesity, Burnley' });
  expect(link.parentElement).toHaveTextContent('34.8% (31.2 to 38.3) of adults in Burnley');
  await user.click(link);
  const row = await screen.findByText('Burnley', { selector: '#within-E07000117 *' });
  await waitFor(() => expect(row.closest('li')).toHaveFocus());
  expect(row.closest('li')).toHaveTextContent('34.8 (31.2 to 38.3)');
});

test.each(['la14+2nn', 'LA14+1AA'])(
  '%s: no look-up is configured, so the town is asked for',
  async (question) => {
    await renderApp(`/find?q=${question}`, { record: 'published' });
    expect(main().getByRole('heading', { name: /Which town or district is LA14/ })).toBeVisible();
    expect(main().getByText(/we don’t guess/)).toBeVisible();
    expect(main().queryByRole('button', { name: /Look up/ })).toBeNull();
    expect(main().getByRole('link', { name: 'South Cumbria' })).toBeVisible();
  },
);

test('what else is asked beside a postcode is answered, and half a postcode is none', async () => {
  await renderApp('/find?q=dentist+LA14+2NN', { record: 'published' });
  expect(main().getByText('1 result for “dentist”.')).toBeVisible();
  expect(main().getByRole('link', { name: 'Dental services' })).toBeVisible();
});

test('half a postcode asks for the town', async () => {
  await renderApp('/find?q=dentist+LA14', { record: 'published' });
  expect(main().getByText(/first half of a postcode is not in one place/)).toBeVisible();
  expect(results()[0]).toBe('/services/dental');
});

const LOOKUP = 'https://postcodes.example';
const sent: string[] = [];

/** Opens the search for a postcode, with a look-up that answers so, and presses its button. */
async function lookUp(answer: () => Response, record: 'published' | 'example' = 'published') {
  sent.length = 0;
  mockServer.use(
    http.get(`${LOOKUP}/postcodes/:postcode`, ({ params }) => {
      sent.push(String(params['postcode']));
      return answer();
    }),
  );
  const app = await renderApp('/find?q=la142nn', { record, postcodes: LOOKUP });
  expect(main().getByText('postcodes.example')).toBeVisible();
  expect(sent).toEqual([]);
  await app.user.click(main().getByRole('button', { name: 'Look up LA14 2NN' }));
  // The first is the field's.
  const said = () => main().getAllByRole('status').at(-1);
  await waitFor(() => expect(said()).not.toHaveTextContent(/^(Asking.*)?$/));
  expect(sent).toEqual(['LA14 2NN']);
  return said() ?? document.body;
}

const codes = (lsoa21: string, admin_district: string, district = 'Westmorland and Furness') =>
  HttpResponse.json({
    status: 200,
    result: { postcode: 'LA14 2NN', admin_district: district, codes: { lsoa21, admin_district } },
  });

test('a postcode is sent only on request; its small area decides the place', async () => {
  // Bentham: in North Yorkshire, and in South Cumbria.
  const said = await lookUp(() => codes('E01027558', 'E06000065', 'North Yorkshire'));
  expect(said).toHaveTextContent('LA14 2NN is in South Cumbria.');
  expect(within(said).getByRole('link')).toHaveAttribute('href', '/places/south-cumbria');
});

test('the same council, but outside the system', async () => {
  const said = await lookUp(() => codes('E01019999', 'E06000064'));
  expect(said).toHaveTextContent(
    'LA14 2NN is in Westmorland and Furness, outside NHS Lancashire and South Cumbria',
  );
});

test('an unknown postcode', async () => {
  const said = await lookUp(() => HttpResponse.json({ status: 404 }, { status: 404 }));
  expect(said).toHaveTextContent('No such postcode is known.');
});

test.each([
  ['no connection', () => HttpResponse.error(), 'could not be reached'],
  ['a fault there', () => new HttpResponse(null, { status: 500 }), 'could not answer (500)'],
  ['nonsense', () => HttpResponse.json({ result: 7 }), 'makes no sense'],
  ['no JSON', () => HttpResponse.text('hello'), 'makes no sense'],
])('%s is explained, and can be tried again', async (_, answer, words) => {
  const said = await lookUp(answer);
  expect(said).toHaveTextContent(`postcodes.example`);
  expect(said).toHaveTextContent(words);
  expect(main().getByRole('button', { name: 'Try again' })).toBeEnabled();
});

test('a record without a table of small areas says of no postcode that it is outside', async () => {
  const said = await lookUp(() => codes('E01019135', 'E06000064'), 'example');
  expect(said).toHaveTextContent('does not say which small areas its places are made of');
});

const field = () => within(screen.getByRole('banner')).getByRole('combobox');
const options = () => screen.queryAllByRole('option');

test('nothing is loaded for the header’s field until it is used', async () => {
  const asked: string[] = [];
  const listen = ({ request }: { request: Request }) =>
    void asked.push(new URL(request.url).pathname);
  mockServer.events.on('request:start', listen);
  const { user } = await renderApp('/about');
  expect(asked.filter((path) => /services|indicators/.test(path))).toEqual([]);
  await user.click(field());
  await waitFor(() => expect(asked.join()).toMatch(/services\.json.*indicators\.json/));
  mockServer.events.removeListener('request:start', listen);
});

test('arrow keys choose a suggestion, Enter opens it, and the number is announced', async () => {
  const { user, router } = await renderApp('/about', { record: 'published' });
  await user.type(field(), 'ulverston');
  await waitFor(() => expect(options()).toHaveLength(1));
  expect(field()).toHaveAttribute('aria-expanded', 'true');
  expect(field()).not.toHaveAttribute('aria-activedescendant');
  expect(within(screen.getByRole('banner')).getByRole('status')).toHaveTextContent('1 suggestion.');

  await user.keyboard('{ArrowDown}');
  const [option] = options();
  expect(option).toHaveAttribute('aria-selected', 'true');
  expect(field()).toHaveAttribute('aria-activedescendant', option?.id);
  expect(field()).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/places/south-cumbria'));
  expect(field()).toHaveValue('');
});

test('Escape closes the list and keeps the text; again, it clears it', async () => {
  const { user } = await renderApp('/about', { record: 'published' });
  await user.type(field(), 'dentist');
  await waitFor(() => expect(options()).not.toEqual([]));
  await user.keyboard('{Escape}');
  expect(options()).toEqual([]);
  expect(field()).toHaveValue('dentist');
  await user.keyboard('{ArrowDown}');
  expect(options()[0]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Escape}{Escape}');
  expect(field()).toHaveValue('');
});

test('Enter without a choice opens the search page', async () => {
  const { user, router } = await renderApp('/about', { record: 'published' });
  await user.type(field(), 'dentist{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/find'));
  expect(router.state.location.search).toBe('?q=dentist');
  expect(await screen.findByText('1 result for “dentist”.')).toBeVisible();
  // One field is enough: the header keeps its space free.
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
});

test('a suggestion can be pressed', async () => {
  const { user, router } = await renderApp('/about', { record: 'published' });
  await user.type(field(), 'gp');
  await user.click(await screen.findByRole('option', { name: /General practice/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/services/general-practice'));
});

test('without the record there are no suggestions, and the form still submits', async () => {
  const { user } = await renderApp('/about', { record: 'published' });
  mockServer.use(http.get('*/api/v1/services.json', () => HttpResponse.error()));
  await user.type(field(), 'gp');
  await waitFor(() =>
    expect(within(screen.getByRole('banner')).getByRole('status')).toHaveTextContent(
      'Suggestions can’t be loaded. Press Enter to search.',
    ),
  );
  expect(options()).toEqual([]);
});
