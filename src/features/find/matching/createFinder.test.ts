import { expect, test } from 'vitest';

import { createFinder } from './createFinder.ts';
import type { FindEntry } from './FindEntry.ts';

const entry = (id: string, ...names: string[]): FindEntry => ({
  kind: 'place',
  id,
  title: id,
  says: '',
  to: `/places/${id}`,
  illustrative: false,
  terms: names.map((text) => ({ text, weight: 1 })),
});

test('a name that the question covers comes before a longer one', () => {
  const find = createFinder([entry('long', 'West Alpha Upon Sea'), entry('short', 'Alpha')]);
  expect(find('alpha').findings.map(({ id }) => id)).toEqual(['short', 'long']);
});

test('words of one question may be found by different names of one entry', () => {
  const find = createFinder([entry('both', 'Alpha', 'Beta'), entry('one', 'Alpha')]);
  expect(find('alpha beta').findings.map(({ id }) => id)).toEqual(['both', 'one']);
});

test('no entries, no findings', () => {
  expect(createFinder([])('alpha')).toEqual({ findings: [], unmatched: ['alpha'] });
});

const nursing: FindEntry = {
  ...entry('nursing', 'Nursing'),
  kind: 'service',
  inPlace: ({ place, district }) => [
    ...(district === undefined ? [] : [{ title: district, says: '', to: `/${district}` }]),
    { title: place, says: '', to: `/${place}` },
  ],
};
const town = (district: string, ...names: string[]): FindEntry => ({
  ...entry(district, ...names),
  kind: 'neighbourhood',
  to: '/places/west',
  saysOf: (texts) => texts.join(' and '),
  where: { place: 'west', district },
});

test('a place and a service together come before each, the nearest first', () => {
  const find = createFinder([nursing, town('hill', 'Alpha')]);
  const titles = (question: string) => find(question).findings.map(({ title }) => title);
  expect(titles('nursing alpha').slice(0, 2)).toEqual(['hill', 'west']);
  // A word that nothing matches doesn't part the two.
  expect(titles('nursing please alpha')[0]).toBe('hill');
  expect(titles('nursing beta')).toEqual(['nursing']);
});

test('a name in two districts is found in both, and several in one are said together', () => {
  const find = createFinder([
    town('hill', 'Alpha North', 'Alpha South', 'Beta'),
    town('vale', 'Alpha'),
  ]);
  expect(find('alpha').findings.map(({ id, says }) => [id, says])).toEqual([
    ['vale', 'Alpha'],
    ['hill', 'Alpha North and Alpha South'],
  ]);
});

test('a neighbourhood adds nothing to the place that it leads to', () => {
  const place = { ...entry('west', 'Alpha'), where: { place: 'west' } };
  const find = createFinder([place, town('hill', 'Alpha Town')]);
  expect(find('alpha').findings.map(({ kind }) => kind)).toEqual(['place']);
  expect(find('alpha town').findings[0]?.kind).toBe('neighbourhood');
});

test('a word that stands in many names means little beside others', () => {
  const find = createFinder([entry('eyes', 'Eye health'), entry('mind', 'Mental health')]);
  expect(find('mental health').findings.map(({ id }) => id)).toEqual(['mind']);
  expect(find('health').findings).toHaveLength(2);
});
