import type { FigureRecord } from '#src/figures/Figure.ts';
import { expect, test } from 'vitest';

import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';

import { DEFAULT_LOOK } from './embedLook.ts';
import { embedParameters, parametersOf, readEmbed, type WidgetRules } from './readEmbed.ts';
import { retirementOf } from './retirementOf.ts';

const whoDecides: WidgetRules = {
  takes: { place: 1, service: 1 },
  needs: ['place', 'service'],
  frozenBy: 'asAt',
};
const outcome: WidgetRules = { takes: { indicator: 1 }, needs: ['indicator'], frozenBy: 'period' };
const comparison: WidgetRules = { takes: { indicator: 2, place: 2 }, needs: [], frozenBy: null };

// Only what is read of each: the rest of an entry plays no part here.
const rows = <T>(...ids: string[]) => ids.map((id) => ({ id, sexes: ['Female', 'Male'] }) as T);
const record: FigureRecord = {
  system: { begins: '2022-07-01', searched: '2026-11-21', updated: '2026-11-21' } as System,
  places: rows<Place>('north', 'south', 'west'),
  services: rows<Service>('dental'),
  indicators: rows<Indicator>('obesity', 'smoking', 'income'),
};

const read = (address: string, widget: WidgetRules = whoDecides) => {
  const [rest = '', query = ''] = address.split('?');
  return readEmbed(embedParameters(rest, new URLSearchParams(query)), widget, record);
};
const problemsOf = (address: string, widget?: WidgetRules) =>
  read(address, widget).problems.map(({ says }) => says);

test('reads parameters from the query and from the path', () => {
  for (const address of [
    '?place=north',
    '/place/north',
    '/place/north?v=1&utm_source=x&fbclid=y',
  ]) {
    const { question, look, problems } = read(address);
    expect(problems, address).toEqual([]);
    expect(question.chosen.place.map(({ id }) => id)).toEqual(['north']);
    expect(look).toEqual(DEFAULT_LOOK);
  }
  expect(read('?place=north&theme=dark&h=4&heading=hidden').look).toEqual({
    theme: 'dark',
    level: '4',
    heading: 'hidden',
  });
});

test.each([
  ['?place=north&color=red', 'There is no parameter “color” here; allowed: place, service, asAt,'],
  ['?place=north&place=south', 'The parameter “place” is given more than once'],
  ['/place/north?place=north', 'The parameter “place” is given more than once'],
  ['?place=north,south', 'The parameter “place” takes one; it was “north,south”'],
  ['?place=', 'There is no place “” in this record; it has north, south, west.'],
  ['?place=atlantis', 'There is no place “atlantis” in this record; it has north, south, west.'],
  ['?place=north&theme=pink', 'must be one of light, dark, high-contrast, transparent; it was'],
  ['?place=north&h=1', 'The parameter “h” must be one of 2, 3, 4, 5, 6; it was “1”.'],
  ['?place=north&heading=no', 'must be one of shown, hidden'],
  ['?place=north&v=2', 'The parameter “v” must be one of 1; it was “2”.'],
  ['?place=north&asAt=2022-02-30', '2022-02-30 is not a day that exists.'],
  ['?place=north&asAt=2021-01-01', 'The record begins on 1 July 2022'],
  ['?place=north&period=2022', 'There is no parameter “period” here'],
  ['', 'give “place” or “service”.'],
  ['/place', 'There is no place “” in this record'],
  ['/place/north/dark', 'There is no parameter “dark” here'],
])('%s: names what is wrong, and what is allowed', (address, expected) => {
  const problems = problemsOf(address);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

test('reports every problem at once', () => {
  expect(problemsOf('?place=x&theme=y&z=1')).toHaveLength(3);
});

test('a widget of figures is pinned to a period and a release, and has a sex', () => {
  const { question, problems } = read(
    '?indicator=obesity&sex=Male&period=2022-24&release=2026-02-19',
    outcome,
  );
  expect(problems).toEqual([]);
  expect(question).toMatchObject({ sex: 'Male', period: '2022–24', release: '2026-02-19' });
  expect(problemsOf('?indicator=obesity&sex=Persons', outcome)[0]).toContain(
    'must be one of Female, Male',
  );
  for (const release of ['spring', '2026-02-30', ''])
    expect(problemsOf(`?indicator=obesity&release=${release}`, outcome)[0]).toContain(
      'must be a day',
    );
});

test('orders several ids as the record does, and cuts them to the limit', () => {
  expect(parametersOf(comparison)).toEqual(['place', 'indicator', 'v', 'theme', 'h', 'heading']);
  const { question } = read('?indicator=smoking,obesity,smoking&place=west', comparison);
  expect(question.chosen.indicator.map(({ id }) => id)).toEqual(['obesity', 'smoking']);
  expect(problemsOf('?indicator=smoking,obesity,income', comparison)[0]).toContain(
    'takes 2 at most',
  );
});

test('is live without a date, and frozen with one, even the record’s own', () => {
  expect(read('?place=north').question.when).toMatchObject({ asAt: '2026-11-21', isDefault: true });
  expect(read('?place=north&asAt=2026-11-21').question.when.isDefault).toBe(false);
});

test('an embed is retired by its widget, by what it is about, or by both', () => {
  const { question } = read('?place=north');
  const on = { on: '2026-01-01', reason: 'It moved.', instead: null };
  const by = (entry: object) =>
    retirementOf('who-decides', {
      ...question,
      system: { ...record.system, retired: [{ ...on, ...entry }] },
    });
  expect(by({ widget: 'who-decides' })?.reason).toBe('It moved.');
  expect(by({ place: 'north' })).not.toBeNull();
  expect(by({ widget: 'who-decides', place: 'north' })).not.toBeNull();
  expect(by({ widget: 'register' })).toBeNull();
  expect(by({ widget: 'register', place: 'north' })).toBeNull();
  expect(by({ place: 'south' })).toBeNull();
  expect(by({ indicator: 'obesity' })).toBeNull();
  expect(retirementOf('who-decides', question)).toBeNull();
});
