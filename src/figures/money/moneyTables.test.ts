import { describe, expect, it } from 'vitest';

import type { Place } from '#src/contract/place.ts';
import type { Fund } from '#src/contract/promises.ts';

import { moneyBars, moneyTables } from './moneyTables.ts';

const place = (id: string): Place => ({
  id,
  basis: 'published',
  sources: [],
  name: id.toUpperCase(),
  body: id,
  footprint: [],
  districts: [],
  figuresFrom: 'E06000009',
  proxy: null,
  formerDistricts: [],
  deprivation: null,
});
const places = [place('a'), place('b'), place('c')];

const fund = (id: string, changes: Partial<Fund> = {}): Fund => ({
  id,
  basis: 'published',
  sources: [],
  place: id.charAt(0),
  measure: 'pool',
  measureName: 'Pool',
  year: '2024/25',
  amount: 10,
  precision: 'exact',
  partOf: null,
  note: null,
  ...changes,
});

const labels = (funds: Fund[]) =>
  moneyTables(funds, places).map(({ measure, years, rows }) => ({
    measure,
    years,
    rows: rows.map(
      ({ place: { id }, depth, label, years: cells }) =>
        `${id} ${'>'.repeat(depth)}${label}: ${cells.map((cell) => cell.map(({ amount }) => amount).join('+') || '-').join(' ')}`,
    ),
  }));

describe('moneyTables', () => {
  it('keeps unlike measures apart, by place and year', () => {
    const funds = [
      fund('b1', { year: '2025/26', amount: 20 }),
      fund('a1'),
      fund('a2', { measure: 'grant', measureName: 'Grant', amount: 3 }),
      fund('b2', { amount: 19 }),
    ];
    expect(labels(funds)).toEqual([
      {
        measure: 'pool',
        years: ['2024/25', '2025/26'],
        rows: ['a A: 10 -', 'b B: 19 20', 'c C: - -'],
      },
      { measure: 'grant', years: ['2024/25'], rows: ['a A: 3', 'b B: -', 'c C: -'] },
    ]);
  });

  it('puts parts beneath their whole, and parts of parts beneath those', () => {
    const part = { measure: 'nhs', measureName: 'NHS part', partOf: 'a1', amount: 6 };
    const within = { measure: 'beds', measureName: 'Beds', partOf: 'a2', amount: 2 };
    expect(labels([fund('a3', within), fund('a2', part), fund('a1'), fund('b1')])).toEqual([
      {
        measure: 'pool',
        years: ['2024/25'],
        rows: ['a A: 10', 'a >NHS part: 6', 'a >>Beds: 2', 'b B: 10', 'c C: -'],
      },
    ]);
  });

  it('shows a part on its own where its whole is not known', () => {
    expect(labels([fund('a2', { measure: 'nhs', measureName: 'NHS', partOf: 'gone' })])).toEqual([
      { measure: 'nhs', years: ['2024/25'], rows: ['a A: 10', 'b B: -', 'c C: -'] },
    ]);
  });

  it('takes a note that every sum has for the table’s', () => {
    const [same] = moneyTables([fund('a1', { note: 'N' }), fund('b1', { note: 'N' })], places);
    const [not] = moneyTables([fund('a1', { note: 'N' }), fund('b1')], places);
    expect(same?.note).toBe('N');
    expect(not?.note).toBeNull();
  });
});

describe('moneyBars', () => {
  const barsOf = (funds: Fund[]) => {
    const [table] = moneyTables(funds, places);
    const bars = table && moneyBars(table);
    return bars && `${bars.year}: ${bars.sums.map(({ fund: { id } }) => id).join(' ')}`;
  };

  it('draws the latest year in which two places have an exact or rounded sum', () => {
    const later = { year: '2025/26' };
    expect(barsOf([fund('a1'), fund('b1', { precision: 'rounded' }), fund('a2', later)])).toBe(
      '2024/25: a1 b1',
    );
    expect(barsOf([fund('a1'), fund('b1'), fund('a2', later), fund('b2', later)])).toBe(
      '2025/26: a2 b2',
    );
  });

  it('draws nothing for one place, a sum “just under”, or parts', () => {
    expect(barsOf([fund('a1')])).toBeNull();
    expect(barsOf([fund('a1'), fund('b1', { precision: 'just-under' })])).toBeNull();
    expect(barsOf([fund('a1'), fund('a2', { measure: 'nhs', partOf: 'a1' })])).toBeNull();
    // Two sums of one place and year: which of them is the place’s is not for a picture to say.
    expect(barsOf([fund('a1'), fund('a2'), fund('b1')])).toBeNull();
  });
});
