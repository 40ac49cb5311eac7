import { describe, expect, test } from 'vitest';

import type { Change } from '#src/contract/history.ts';
import type { ChangeRow } from '#src/record/changes/changeRows.ts';

import { changeDescription, type ChangeContext } from './changeDescription.ts';

const SERVICES = ['dental services', 'eye health', 'district nursing', 'pharmacy', 'beds'];

const record: ChangeContext = {
  places: [
    { id: 'east', name: 'Eastplace' },
    { id: 'west', name: 'Westplace' },
  ],
  services: SERVICES.map((inSentence) => ({ id: inSentence.replace(' ', '-'), inSentence })),
  decisions: [
    { id: 'a', holder: null },
    { id: 'b', holder: 'Eastplace place committee' },
    { id: 'c', holder: 'Eastplace place committee' },
  ],
  events: [
    { id: 'hub', detail: 'It is for everybody.' },
    { id: 'bare', detail: null },
  ],
};

const row = (change: Partial<Change>, more: Partial<ChangeRow> = {}): ChangeRow => ({
  change: {
    on: '2024-05-01',
    kind: 'decision',
    title: 'Something',
    places: [],
    services: [],
    ids: [],
    sources: [],
    ...change,
  },
  status: null,
  cells: [],
  knownFrom: '2024-05-01',
  isLate: false,
  isSourceDated: true,
  ...more,
});
const cells = (places: string[], services: string[]) => ({
  change: { places, services },
  cells: places.flatMap((place) => services.map((service) => ({ place, service }))),
});

describe('of a decision', () => {
  test('says which cells got which status, that nothing moved, or who decides since', () => {
    const { change, cells: one } = cells(['east'], ['dental-services', 'eye-health']);
    expect(
      changeDescription(
        row({ ...change, ids: ['a'] }, { status: 'announced', cells: one }),
        record,
      ),
    ).toBe(
      'Announced as an aim on 1 May 2024: dental services and eye health in Eastplace. An aim to delegate was made public. The power has not moved.',
    );
    expect(
      changeDescription(
        row({ ...change, ids: ['b', 'c'], on: '2024-05' }, { status: 'delegated', cells: one }),
        record,
      ),
    ).toBe(
      'Delegated in May 2024: dental services and eye health in Eastplace. The power has moved: the place decides, within what was delegated. Who decides from then on: Eastplace place committee.',
    );
  });

  test('counts many services, and cells where services differ by place', () => {
    const all = record.services.map(({ id }) => id);
    const { change, cells: many } = cells(['east', 'west'], all);
    expect(changeDescription(row(change, { status: 'paused', cells: many }), record)).toMatch(
      /^Paused on 1 May 2024: five services in Eastplace and Westplace\. /,
    );
    expect(
      changeDescription(row(change, { status: 'paused', cells: many.slice(1) }), record),
    ).toMatch(/^Paused on 1 May 2024: 9 cells of the register in Eastplace and Westplace\. /);
  });

  test('says from when it is known where its source was published later', () => {
    const { change, cells: one } = cells(['east'], ['beds']);
    const late = { status: 'retained' as const, cells: one, knownFrom: '2024-11-05', isLate: true };
    expect(changeDescription(row(change, late), record)).toMatch(
      / Known since 5 November 2024, when its source was published\.$/,
    );
  });
});

test.each<[Partial<Change>, string]>([
  [
    { kind: 'event', ids: ['hub'], places: ['west'], on: '2024-05' },
    'It is for everybody. This was in May 2024, in Westplace.',
  ],
  [{ kind: 'event', ids: ['bare'], on: '2024' }, 'This was in 2024.'],
  [{ kind: 'chain', ids: ['beds'] }, 'This was on 1 May 2024, in every place.'],
  [{ kind: 'release', ids: ['obesity'] }, 'They came out on 1 May 2024.'],
])('of %o', (change, words) => {
  expect(changeDescription(row(change), record)).toBe(words);
});
