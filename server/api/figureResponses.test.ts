// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { memoryStore } from '#server/records/memoryStore.ts';
import { Meta } from '#src/contract/api/answer.ts';
import { Problem } from '#src/contract/api/problem.ts';
import { FigureContent, FigureSummary } from '#src/contract/figures/figure.ts';
import { FIGURES } from '#src/figures/registry.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { createApi } from './createApi.ts';

let api: ReturnType<typeof createApi>;
beforeAll(async () => {
  api = createApi(memoryStore(await publishedRecord()), { build: 'test' });
});
const ask = async (path: string, headers: Record<string, string> = {}) =>
  api.fetch(new Request(`http://localhost/api/v1/${path}`, { headers }));
const answer = <T extends z.ZodType>(item: T) =>
  z.strictObject({ meta: Meta, items: z.array(item) });

async function content(path: string): Promise<FigureContent> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  const { meta, items } = answer(FigureContent).parse(await response.json());
  expect(meta).toMatchObject({ count: 1, total: 1, asAt: items[0]?.asAt });
  const [one] = items;
  if (!one) throw new Error('There is no content.');
  return one;
}

test('figures are listed with their parameters', async () => {
  const { items } = answer(FigureSummary).parse(await (await ask('figures.json')).json());
  expect(items.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
  const register = items.find(({ id }) => id === 'register');
  expect(register?.params.find(({ name }) => name === 'group')?.allowed).toContain('primary-care');
});

test.each(FIGURES.map(({ id }) => id))('%s answers with its defaults', async (id) => {
  expect((await content(`figures/${id}.json`)).id).toBe(id);
});

test.each(FIGURES.filter(({ params }) => 'place' in params).map(({ id }) => id))(
  '%s answers about a place',
  async (id) => {
    const { params } = await content(`figures/${id}/blackpool.json`);
    expect(params['place']).toBe('blackpool');
  },
);

test('parameters choose what it shows', async () => {
  const male = await content(
    'figures/outcome.json?indicator=healthy-life-expectancy&sex=Male&utm_source=x',
  );
  expect(male.params).toEqual({ indicator: 'healthy-life-expectancy', sex: 'Male' });
  expect(male.chart).toMatchObject({ kind: 'lanes', unit: 'Years' });
  const rows = male.chart?.kind === 'lanes' ? male.chart.rows : [];
  expect(rows.find(({ id }) => id === 'blackpool')).toMatchObject({ value: 50.9, lower: 47.3 });
  const before = await content('figures/register.json?asAt=2023-07-04');
  expect(before.asAt).toBe('2023-07-04');
  expect(before.title).toMatch(/4 July 2023/);
});

test.each([
  ['register.json?place=blackpool', 'place', /no parameter “place” here; allowed: asAt, group/],
  ['place.json?place=blackpool&place=lancashire', 'place', /more than once/],
  ['place/blackpool.json?place=lancashire', 'place', /more than once/],
  ['place.json?place=leeds', 'place', /no place “leeds”.*blackpool/],
  ['place.json?place=blackpool,lancashire', 'place', /takes one/],
  ['outcome.json?sex=male', 'sex', /must be one of Persons, Female, Male/],
  ['outcome.json?indicator=adult-smoking&sex=Male', 'sex', /must be one of Persons/],
  ['outcome.json?indicator=healthy-life-expectancy&period=1999', 'period', /2022-24/],
  ['outcome.json?against=E99999999', 'against', /E92000001/],
  ['outcome.json?release=2026-02-30', 'release', /must be a day/],
  ['register.json?asAt=2022-06-30', 'asAt', /record begins/],
  ['register.json?status=gone', 'status', /must be one of retained/],
  ['map.json?shade=rain', 'shade', /must be one of deprivation/],
  ['money.json?measure=gold', 'measure', /must be one of/],
  ['comparison.json?area=leeds', 'area', /must be one of/],
])('figures/%s is a 400 that names %s', async (path, parameter, says) => {
  const response = await ask(`figures/${path}`);
  expect(response.status).toBe(400);
  const { errors } = Problem.parse(await response.json());
  expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
  expect(errors?.[0]?.says).toMatch(says);
});

test.each(['figures/nothing.json', 'figures/place/leeds.json', 'figures/register/blackpool.json'])(
  '%s is a 404 that says what there is',
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).type).toMatch(/unknown-figure$/);
  },
);

test('an unchanged figure is a 304; another question has another tag', async () => {
  const first = await ask('figures/place/blackpool.json');
  const tag = first.headers.get('ETag') ?? '';
  const same = await ask('figures/place.json?place=blackpool', { 'If-None-Match': tag });
  expect(same.status).toBe(304);
  const other = await ask('figures/place/lancashire.json', { 'If-None-Match': tag });
  expect(other.status).toBe(200);
});
