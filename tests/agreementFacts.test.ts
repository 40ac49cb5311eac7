import { describe, expect, test } from 'vitest';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';
import { partShown } from '#src/narrative/agreements/partShown.ts';
import { AGREEMENT_FACTS, PART_STATES_READ, type Fact } from '#tests/records/agreementFacts.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

/* The record holds what the documents say, and nothing beyond it: see the table. */

const { agreements } = await publishedRecord();

function agreementOf(id: string): Agreement {
  const found = agreements.find((one) => one.id === id);
  if (!found) throw new Error(`No agreement ${id}`);
  return found;
}

const valueOf = (agreement: Agreement, { at }: Fact): unknown =>
  at.split('.').reduce<unknown>((value, key) => valueAt(value, key), agreement);

/** Where the record says that a fact stands: its own pointers, or those of the whole agreement. */
function pointersOf(agreement: Agreement, fact: Fact): string[] {
  const own = valueAt(valueOf(agreement, fact), 'sources') ?? agreement.sources;
  return Array.isArray(own) ? own.map((one: unknown) => String(valueAt(one, 'where'))) : [];
}

/** Lists of facts: every item of them is in the table. */
const LISTS = [
  'elements',
  'transfers',
  'kept',
  'pooledFunds',
  'governance',
  'reservedMatters',
  'performance',
  'risks',
  'timeline',
  'sections',
  'term.reviews',
  'term.notice',
  'term.exits',
];

test('every agreement has its facts listed', () => {
  expect(Object.keys(AGREEMENT_FACTS).toSorted()).toEqual(
    agreements.map(({ id }) => id).toSorted(),
  );
});

describe.each(Object.entries(AGREEMENT_FACTS))('%s', (id, facts) => {
  const agreement = agreementOf(id);

  test.each(facts)('$at: $where', (fact) => {
    const value = valueOf(agreement, fact);
    expect({ [fact.at]: value }).toMatchObject({ [fact.at]: fact.is });
    expect(pointersOf(agreement, fact)).toContain(fact.where);
  });

  test('nothing stands in a list beyond what is in the table', () => {
    for (const list of LISTS) {
      const items = valueOf(agreement, { at: list, is: null, where: '' });
      const listed = facts.filter(({ at }) => at.startsWith(`${list}.`));
      expect(items, list).toHaveLength(listed.length);
    }
  });
});

test.each(PART_STATES_READ)('$agreement: the state of each part', ({ agreement, states }) => {
  const { parts } = agreementOf(agreement);
  expect(parts.map((one) => ({ part: one.part, state: partShown(one) }))).toEqual(states);
});

test('sums are never added up, nor called the pool', () => {
  const sums = agreementOf('care-trust-plus').transfers.flatMap((one) =>
    one.kind === 'money' ? [one.money.amount] : [],
  );
  const total = sums.reduce((sum, amount) => sum + amount, 0) / 1_000_000;
  expect(sums).toHaveLength(4);
  expect(JSON.stringify(agreements)).not.toContain(String(total));
  expect(
    agreements
      .flatMap(({ pooledFunds }) =>
        pooledFunds.flatMap((fund) => fund.contributions.map(({ money }) => money)),
      )
      .filter(Boolean),
  ).toEqual([]);
});

test('what happened elsewhere claims nothing about here', async () => {
  const { events, decisions } = await publishedRecord();
  const elsewhere = agreements.filter(({ id }) => id !== 'place-integration-deal');
  expect(elsewhere.flatMap(({ ownPlaces }) => ownPlaces)).toEqual([]);
  expect(
    elsewhere.flatMap(({ transfers }) =>
      transfers.flatMap((one) => (one.kind === 'functions' ? one.services : [])),
    ),
  ).toEqual([]);
  expect(decisions.map(({ status }) => status)).toEqual(Array(28).fill('announced'));
  expect(events.filter((event) => event.elsewhere !== undefined)).toMatchObject([
    {
      id: 'bury-operating-model',
      on: '2025',
      places: [],
      detail: expect.stringContaining('from £109 million to £65 million'),
    },
  ]);
});
