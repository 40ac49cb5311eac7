import { expect, test } from 'vitest';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';
import { needsSentence } from '#src/narrative/agreements/needsSentences.ts';
import { holdingSentence } from '#src/narrative/agreements/holdingSentence.ts';

import { placeNeeds, type NeedsRecord } from './placeNeeds.ts';

const DAY = '2026-11-21';
const sources = [{ ...COLLECTIONS.sources.example, id: 'website', published: '2023-07-05' }];
const cited = [{ source: 'website', where: 'Page 1' }];
const part = COLLECTIONS['agreement-parts'].example;
const parts = [
  { ...part, id: 'aims', name: 'Aims' },
  { ...part, id: 'fund', name: 'Pooled fund', alsoHeldIn: ['funds' as const] },
  { ...part, id: 'kept', name: 'Reserved matters', alsoHeldIn: ['reserved-matters' as const] },
];
type State = Agreement['parts'][number]['state'];
const agreement = (id: string, ownPlaces: string[], ...states: State[]): Agreement => ({
  ...COLLECTIONS.agreements.example,
  id,
  shortName: id,
  ownPlaces,
  stage: 'announced',
  document: { what: 'news', on: '2023-07-05', dating: null },
  parts: states.map((state, n) => ({
    part: parts[n]?.id ?? '',
    state,
    text: state.startsWith('not') ? null : 'Words.',
    sources: cited,
  })),
});
const fund = { ...COLLECTIONS.funds.example, measure: 'pool', measureName: 'Pool', partOf: null };
const decision = { ...COLLECTIONS.decisions.example, id: 'd1' };
const [northtown] = [COLLECTIONS.places.example];
const record: NeedsRecord = {
  parts,
  agreements: [
    agreement('Elsewhere deal', [], 'not-stated', 'stated', 'stated'),
    agreement('Deal', ['northtown'], 'stated', 'announced', 'not-stated'),
  ],
  services: [COLLECTIONS.services.example],
  cells: [{ ...COLLECTIONS.register.example, decision: 'd1' }],
  decisions: [decision],
  priorities: [],
  funds: [
    { ...fund, id: 'old', year: '2023/24', amount: 1_000_000, precision: 'rounded' },
    { ...fund, id: 'new', year: '2024/25', amount: 2_000_000, precision: 'rounded' },
    { ...fund, id: 'part', year: '2024/25', partOf: 'new' },
  ],
  people: [],
  unknowns: [],
  sources,
};

const held = (changes: Partial<NeedsRecord> = {}) =>
  placeNeeds({ ...record, ...changes }, 'northtown', DAY).map(({ holdings }) =>
    holdings.map((one) => holdingSentence(one, DAY)),
  );

test('each part has what documents about the place say, and an agreement elsewhere is only pointed to', () => {
  const needs = placeNeeds(record, 'northtown', DAY);
  expect(needs.map(({ own }) => own.map((one) => [one.agreement.id, one.own.state]))).toEqual([
    [['Deal', 'stated']],
    [['Deal', 'announced']],
    [['Deal', 'not-stated']],
  ]);
  expect(needs.map(({ precedent }) => precedent?.id ?? null)).toEqual([
    null,
    'Elsewhere deal',
    'Elsewhere deal',
  ]);
  const when = { asAt: DAY, isDefault: true };
  expect(needsSentence(northtown, needs, when)).toBe(
    'No agreement about Northtown is known to be in force. Deal (5 July 2023) states aims; announces as aims pooled fund; and leaves unstated reserved matters.',
  );
});

test('another place, or a day before the document, has nothing of it', () => {
  for (const [place, day] of [
    ['southshire', DAY],
    ['northtown', '2023-07-04'],
  ] as const) {
    const needs = placeNeeds(record, place, day);
    expect(needs.flatMap(({ own }) => own)).toEqual([]);
    expect(needsSentence({ name: 'It' }, needs, { asAt: day, isDefault: false })).toBe(
      'No agreement about It is on record by then. That is not proof that there is none.',
    );
  }
});

test('sums of the last year are held, never added, and decisions hold what they keep, if they say so', () => {
  expect(held()).toEqual([
    [],
    ['Sums pooled or aligned, from other sources: Pool, 2024/25, about £2 million.'],
    [],
  ]);
  const kept = (reservedMatters: string[]) =>
    held({ decisions: [{ ...decision, reservedMatters }] })[2];
  expect(kept(['Closures'])).toEqual(['Kept by decisions: dental services: Closures.']);
  expect(kept([])).toEqual(['Kept by decisions: dental services: nothing.']);
});
