import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { sourcesById } from '#src/record/knownAt.ts';

import { serviceChains } from './serviceChains.ts';

const { services, places, decisions, sources } = exampleRecord();

function chainsOf(id: string, asAt: string) {
  const service = services.find((one) => one.id === id);
  if (!service) throw new Error(`The example has no ${id}`);
  const chains = serviceChains(service, places, decisions, sourcesById(sources), asAt);
  return {
    common: chains.common.map(({ body }) => body),
    branches: chains.branches.map(({ place, hops }) => [
      place.id,
      ...hops.map(({ kind, status }) => `${kind} ${status}`),
    ]),
    differs: chains.differs,
  };
}

test('separates the hops that all places share from those of each place', () => {
  expect(chainsOf('general-practice', '2026-11-21')).toEqual({
    common: ['NHS England', 'NHS Lancashire and South Cumbria ICB'],
    branches: [
      ['blackburn-with-darwen', 'holds delegated'],
      ['blackpool', 'aim preparing'],
      ['lancashire', 'aim shadow'],
      ['south-cumbria'],
    ],
    differs: true,
  });
});

test('has no branches before anything was announced', () => {
  const chains = chainsOf('general-practice', '2022-08-01');
  expect(chains.differs).toBe(false);
  expect(chains.common).toEqual(['NHS England', 'NHS Lancashire and South Cumbria ICB']);
});
