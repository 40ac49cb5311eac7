import { act, screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import type { Deck } from '#src/contract/deck.ts';
import { restoreReader, useReader } from '#src/stores/readerStore.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { savedFile } from '#tests/savedFiles.ts';

const PAGE = '/outcomes/healthy-life-expectancy?sex=Male';
const VIEW = `${location.origin}${PAGE}&against=E92000001&period=2022-24#trend`;

const summaryOf = (name: string) =>
  screen.getByText(
    (_, element) => element?.tagName === 'SUMMARY' && element.textContent === `Share ${name}`,
  );

/** The trend's share menu, opened by keyboard as far as its buttons. */
async function openTrend() {
  const { user } = await renderApp(PAGE, { record: 'published' });
  const summary = summaryOf('the trend');
  await user.click(summary);
  const group = within(await screen.findByRole('group', { name: 'Share the trend' }));
  const press = (name: string) => user.click(group.getByRole('button', { name }));
  return { user, summary, group, press };
}

test('closed, it has links that need no script', async () => {
  await renderApp(PAGE, { record: 'published' });
  const details = within(summaryOf('the trend').closest('details') ?? document.body);
  const hidden = { hidden: true };
  expect(details.getByRole('link', { name: /^Link to this view/, ...hidden })).toHaveAttribute(
    'href',
    VIEW.replace(location.origin, ''),
  );
  expect(details.getByRole('link', { name: /data it is drawn from/, ...hidden })).toHaveAttribute(
    'href',
    `${location.origin}/api/v1/observations.csv?indicator=healthy-life-expectancy`,
  );
  expect(details.queryByRole('button', hidden)).toBeNull();
  expect(document.querySelector('[id="trend"]')).toBeInTheDocument();
});

test('link and text are copied and announced; Escape closes and returns the focus', async () => {
  const { user, summary, group, press } = await openTrend();
  await press('Copy link');
  expect(await group.findByText('Link copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(VIEW);
  await press('Copy as text');
  expect(await group.findByText('Text copied, with its source')).toBeInTheDocument();
  const text = await navigator.clipboard.readText();
  for (const words of [
    /^Healthy life expectancy over time\n/,
    /males, 2011–13 to 2022–24, with 95% limits\n/,
    /\nSource: Office for National Statistics, .*released 19 February 2026/,
    /record as at 21 November 2026; basis: published\. .*Open Government Licence/,
  ])
    expect(text).toMatch(words);
  expect(text.endsWith(`\n${VIEW}`)).toBe(true);
  await user.keyboard('{Escape}');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  expect(summary).toHaveFocus();
});

test('if the browser can’t copy, the text is shown, selected', async () => {
  const { group, press } = await openTrend();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await press('Copy link');
  const field = await group.findByRole<HTMLTextAreaElement>('textbox', { name: /by hand/ });
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(VIEW);
  expect(group.getByRole('status')).toHaveTextContent('did not copy it');
});

test('the system’s share sheet is offered where there is one', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>();
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share');
  });
  const { group, press } = await openTrend();
  // Closing the sheet announces nothing.
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
  await press('Share…');
  expect(share.mock.lastCall?.[0]).toMatchObject({
    title: 'Healthy life expectancy over time',
    url: VIEW,
  });
  expect(group.getByRole('status')).toBeEmptyDOMElement();
  share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  await press('Share…');
  expect(await group.findByText(/could not be shared/)).toBeInTheDocument();
});

test('its rows are those of the table, newest first; there is no share sheet where there is none', async () => {
  const { group, press } = await openTrend();
  expect(group.queryByRole('button', { name: 'Share…' })).toBeNull();
  await press('Download CSV');
  const { name, text } = await savedFile();
  expect(name).toBe('healthy-life-expectancy-male-over-time-2011-13-to-2022-24.csv');
  expect(group.getByRole('status')).toHaveTextContent(`Saved as ${name}`);
  const all = parse<Record<string, string>>(text, { bom: true, columns: true });
  // The changes that its sentences tell follow.
  const [rows, changes] = [
    all.filter(({ state }) => !state?.startsWith('change')),
    all.filter(({ state }) => state?.startsWith('change')),
  ];
  const table = within(screen.getByRole('table', { name: /^Healthy life expectancy/ }));
  const [, ...areas] = table.getAllByRole('columnheader');
  const periods = table.getAllByRole('rowheader');
  expect(rows).toHaveLength(areas.length * periods.length);
  expect(all).toEqual([...rows, ...changes]);
  expect(changes.find(({ name: place }) => place === 'Blackpool')).toMatchObject({
    state: 'change',
    limits: 'ours',
    unit: 'years',
  });
  expect(rows[0]?.['period']).toBe('2022-24');
  expect(rows.find(({ areaCode }) => areaCode === 'E06000009')).toMatchObject({
    name: 'Blackpool',
    value: '50.9',
    lower: '47.3',
    upper: '54.4',
    limits: 'published',
    asAt: '2026-11-21',
    basis: 'published',
    link: VIEW,
  });
});

test('a picture is saved as SVG; PNG, which this browser can’t draw, is explained', async () => {
  const { group, press } = await openTrend();
  await press('Download SVG');
  expect((await savedFile()).text).toMatch(/^<svg .*Healthy life expectancy over time/s);
  // jsdom decodes no images.
  await press('Download PNG');
  expect(await group.findByText(/could not draw/)).toBeInTheDocument();
});

/** Every other figure: where it stands, what it is called, where its link leads, and what it holds. */
const FIGURES = [
  {
    page: '/register?asAt=2024-01-01&group=primary-care',
    figure: 'the register',
    link: '/register?asAt=2024-01-01&group=primary-care#the-register',
    file: 'register-2024-01-01',
    // Four services in four places.
    rows: 16,
    row: {
      place: 'Blackpool',
      service: 'Dental services',
      status: 'Announced',
      since: '2023-07-05',
    },
    text: /aim to delegate four services to four places had been announced/,
  },
  {
    page: '/?shade=deprivation',
    figure: 'the map',
    link: '/?asAt=2026-11-21&shade=deprivation#footprint',
    file: 'map-deprivation-2026-11-21',
    rows: 18,
    row: {
      tile: 'Blackpool',
      place: 'Blackpool',
      figure: '40%',
      detail: '(38 of 94)',
      basis: 'derived',
    },
    text: /^Blackpool: Blackpool 40% \(38 of 94\)\.$/m,
  },
  {
    page: '/money',
    figure: 'Improved Better Care Fund grant',
    link: '/money?asAt=2026-11-21#measure-ibcf-grant',
    file: 'money-ibcf-grant-2024-25',
    rows: 8,
    row: { place: 'South Cumbria', year: '2024/25', amount: '', precision: 'not found' },
    text: /^Not found in published sources: Lancashire and South Cumbria\.$/m,
  },
  {
    page: '/places/blackpool',
    figure: 'deprivation',
    link: '/places/blackpool?asAt=2026-11-21#deprivation',
    file: 'deprivation-blackpool-english-indices-of-deprivation-2025',
    rows: 10,
    row: { place: 'Blackpool', tenth: '1', smallAreas: '38', basis: 'derived' },
    text: /38 of 94 small areas \(40%\)/,
  },
  {
    page: '/places/south-cumbria',
    figure: 'Healthy life expectancy, males',
    link: '/places/south-cumbria?asAt=2026-11-21#health-healthy-life-expectancy-male',
    file: 'healthy-life-expectancy-male-south-cumbria-2022-24',
    // Four places, two comparators, and the change that its sentence tells.
    rows: 7,
    row: {
      indicator: 'healthy-life-expectancy',
      sex: 'Male',
      name: 'South Cumbria',
      area: 'Westmorland and Furness',
      value: '62.8',
    },
    text: /^Proxy: the figure is for Westmorland and Furness/m,
  },
  {
    page: '/outcomes/healthy-life-expectancy?sex=Male',
    figure: 'the gaps',
    link: '/outcomes/healthy-life-expectancy?sex=Male&against=E92000001&period=2022-24#gap',
    file: 'healthy-life-expectancy-male-gap-to-england-2011-13-to-2022-24',
    rows: 48,
    // 50.9 (47.3 to 54.4) less 60.9 (60.7 to 61.2): −10, down √(3.6² + 0.3²), up √(3.5² + 0.2²).
    row: {
      indicator: 'healthy-life-expectancy',
      sex: 'Male',
      name: 'Blackpool',
      period: '2022-24',
      gap: '-10',
      lower: '-13.612',
      upper: '-6.494',
    },
    text: /Blackpool was 10\.0 years \(6\.5 to 13\.6\) below England/,
  },
  {
    page: '/compare?area=blackpool&indicator=adult-smoking',
    figure: 'the latest figures',
    link: '/compare?area=blackpool&indicator=adult-smoking&against=E92000001#table',
    file: 'compare-blackpool',
    rows: 2,
    row: { name: 'Blackpool', period: '2023', value: '20.6', verdict: 'worse than England' },
    text: /^Adult smoking \(Per cent, 2023\): Blackpool 20\.6 \(16\.2 to 25\.1\), worse than England/m,
  },
  {
    page: '/compare?area=blackpool&indicator=adult-smoking',
    figure: 'the trends',
    link: '/compare?area=blackpool&indicator=adult-smoking&against=E92000001#trends',
    file: 'compare-over-time-blackpool',
    rows: 24,
    row: { name: 'Blackpool', period: '2023', value: '20.6' },
    text: /^Adult smoking\. .*: Blackpool\.$/m,
  },
  {
    page: '/',
    figure: 'Healthy life expectancy, females',
    link: '/outcomes/healthy-life-expectancy?sex=Female&against=E92000001&period=2022-24#latest',
    file: 'healthy-life-expectancy-female-places-2022-24',
    // Four places and two comparators.
    rows: 6,
    row: { name: 'Blackpool', period: '2022-24', value: '51.8', verdict: 'worse than England' },
    text: /^Proxy: .*Westmorland and Furness/m,
  },
  {
    page: '/outcomes?theme=health-improvement',
    figure: 'Adult smoking',
    link: '/outcomes/adult-smoking?against=E92000001&period=2023#latest',
    file: 'adult-smoking-places-2023',
    // Four places, two former districts and two comparators, as where its link leads.
    rows: 8,
    row: { name: 'Blackpool', period: '2023', value: '20.6', verdict: 'worse than England' },
    text: /^In 2023, 20\.6% .*of adults in Blackpool smoked/m,
  },
];

test.each(FIGURES)('$figure at $page is shared with its words', async (wanted) => {
  const { user } = await renderApp(wanted.page, { record: 'published' });
  await user.click(summaryOf(wanted.figure));
  const group = within(await screen.findByRole('group', { name: `Share ${wanted.figure}` }));
  const link = `${location.origin}${wanted.link}`;

  await user.click(group.getByRole('button', { name: 'Copy as text' }));
  await group.findByText(/^Text copied/);
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(wanted.text);
  expect(text).toMatch(/^Source: .+\n.+record as at .+; basis: (published|derived)/m);
  expect(text.endsWith(link)).toBe(true);
  await user.click(group.getByRole('button', { name: 'Download CSV' }));
  await group.findByText(`Saved as ${wanted.file}.csv`);
  const rows = parse<Record<string, string>>((await savedFile()).text, {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(wanted.rows);
  expect(rows).toContainEqual(expect.objectContaining({ ...wanted.row, link }));

  await user.click(group.getByRole('button', { name: 'Download SVG' }));
  await group.findByText(`Saved as ${wanted.file}.svg`);
  const drawing = (await savedFile()).text;
  expect(drawing).toContain('Source: ');
  // All that it shows is in its attributes.
  expect(drawing).not.toMatch(/ (class|style)=|var\(|NaN|Infinity/);

  // The figure is on the page that the link leads to.
  const details = within(summaryOf(wanted.figure).closest('details') ?? document.body);
  await user.click(details.getByRole('link', { name: /^Link to this view/ }));
  await waitFor(() =>
    expect(document.querySelector(`[id="${wanted.link.split('#')[1]}"]`)).toBeInTheDocument(),
  );
});

/** The slides that this browser keeps, each as the figure and its parameters. */
function keptSlides() {
  const kept = JSON.parse(localStorage.getItem('placeboard') ?? '{}') as { ownDeck?: Deck };
  return kept.ownDeck?.slides.map((slide) =>
    slide.kind === 'figure' ? [slide.figure, slide.params] : slide.kind,
  );
}

describe('add to deck', () => {
  beforeEach(() => restoreReader(''));
  // The store outlives the test, and would write it back.
  afterEach(() => useReader.setState(useReader.getInitialState()));

  const SLIDE = ['outcome-trend', { indicator: 'healthy-life-expectancy', sex: 'Male' }];

  test('exactly the view is added, counted, and taken out again', async () => {
    const { user, group, press } = await openTrend();
    expect(keptSlides()).toBeUndefined();
    await press('Add to deck');
    const status = group.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('Added as slide 1 of your deck, which'));
    await press('Add to deck');
    await waitFor(() => expect(status).toHaveTextContent('Added as slide 2 of your deck'));
    expect(within(status).getByRole('link')).toHaveAttribute('href', '/board/own/edit');
    expect(keptSlides()).toEqual([SLIDE, SLIDE]);
    await press('Undo');
    expect(status).toHaveTextContent('Taken out of your deck again.');
    expect(group.getByRole('button', { name: 'Add to deck' })).toHaveFocus();
    expect(keptSlides()).toHaveLength(1);
    await user.click(group.getByRole('button', { name: 'Copy link' }));
    expect(await group.findByText('Link copied')).toBeInTheDocument();
  });

  test('a deck that can’t be read is left as it is, and one that is full, too', async () => {
    const { group, press } = await openTrend();
    const status = group.getByRole('status');
    act(() => {
      useReader.setState({ ownDeck: { slides: 'torn' } });
    });
    await press('Add to deck');
    await waitFor(() => expect(status).toHaveTextContent('can’t be read'));
    expect(useReader.getState().ownDeck).toEqual({ slides: 'torn' });
    act(() => {
      useReader.setState({ ownDeck: null });
    });
    await press('Add to deck');
    await waitFor(() => expect(status).toHaveTextContent('slide 1'));
    const deck = useReader.getState().ownDeck as Deck;
    const slides = Array.from({ length: 60 }, (_, n) => ({ ...deck.slides[0], id: `s${n}` }));
    act(() => {
      useReader.setState({ ownDeck: { ...deck, slides } });
    });
    await press('Add to deck');
    await waitFor(() => expect(status).toHaveTextContent('as many slides as a deck may have'));
    expect(keptSlides()).toHaveLength(60);
  });

  test('a browser that keeps nothing is said to', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const { group, press } = await openTrend();
    await press('Add to deck');
    await waitFor(() =>
      expect(group.getByRole('status')).toHaveTextContent('lasts only as long as this page'),
    );
    expect(localStorage.getItem('placeboard')).toBeNull();
  });
});
