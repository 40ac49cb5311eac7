import { expect, test } from 'vitest';

import type { DecisionSeen } from '#src/contract/decisionSeen.ts';

import { bodiesSeen } from './seenWords.ts';

const services = [
  { id: 'general-practice', name: 'General practice' },
  { id: 'dental', name: 'Dental services' },
];
const seen = (on: string, more: Partial<DecisionSeen> = {}): DecisionSeen => ({
  id: `seen-${on}`,
  basis: 'published',
  sources: [{ source: `minutes-${on}`, where: 'Item 1' }],
  services: ['dental'],
  places: [],
  body: 'the ICB’s Executive Team',
  on,
  seen: 'dated',
  text: 'It decided.',
  ...more,
});
const texts = (all: readonly DecisionSeen[]) =>
  bodiesSeen(all, services).lines.map(({ text }) => text);

test('a body is one line, its services and the last day of each, the latest first', () => {
  const { lines } = bodiesSeen(
    [
      seen('2023-07-20', { body: 'the ICB’s committee', services: ['general-practice'] }),
      seen('2025-10-07'),
      seen('2025-11-25'),
      seen('2026-02', { services: ['general-practice'] }),
    ],
    services,
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'The ICB’s Executive Team: general practice (February 2026) and dental services (last on 25 November 2025).',
    'The ICB’s committee: general practice (20 July 2023).',
  ]);
  expect(lines[0]?.sources.map(({ source }) => source)).toEqual([
    'minutes-2026-02',
    'minutes-2025-11-25',
  ]);
});

test('a body that is only named says so, apart from what it was seen to decide', () => {
  expect(
    texts([
      seen('2025-04-01', { seen: 'named', services: ['general-practice', 'dental'] }),
      seen('2025-03-01'),
    ]),
  ).toEqual([
    'The ICB’s Executive Team: general practice and dental services (since 1 April 2025 named on the committee’s page, without a dated decision).',
    'The ICB’s Executive Team: dental services (1 March 2025).',
  ]);
});

test('none are none, and made-up ones are marked', () => {
  expect(texts([])).toEqual([]);
  const madeUp = seen('2025-01-01', { basis: 'illustrative' });
  expect(bodiesSeen([seen('2025-02-01'), madeUp], services).lines[0]?.basis).toBe('illustrative');
});
