import { describe, expect, test } from 'vitest';

import type { Change } from '#src/contract/history.ts';
import type { Status } from '#src/contract/plain/words.ts';

import {
  changesSentence,
  countChanges,
  type ChangeCounts,
  type ChangesRange,
} from './changesSentence.ts';

const span: ChangesRange = { from: '2022-07-27', to: '2026-11-21', isWhole: false, isLatest: true };
const none: ChangeCounts = { statuses: [], services: 0, events: 0, indicators: 0 };
const change = (kind: Change['kind'], ids: string[]): Change => ({
  on: '2023-07-05',
  kind,
  title: 'Something',
  places: [],
  services: [],
  ids,
  sources: [],
});
const decision = (id: string, place: string, status: Status) => ({
  id,
  place,
  service: 'dental',
  status,
});

describe('countChanges', () => {
  test('counts cells by status, each once, powers that have moved first', () => {
    const decisions = [
      decision('a', 'east', 'announced'),
      decision('b', 'west', 'announced'),
      decision('c', 'east', 'paused'),
      decision('d', 'east', 'paused'),
      decision('e', 'west', 'delegated'),
      decision('f', 'west', 'returned'),
    ];
    const changes = [
      change('decision', ['a', 'b']),
      change('decision', ['c']),
      change('decision', ['d', 'e']),
    ];
    expect(countChanges(changes, decisions).statuses).toEqual([
      { status: 'delegated', cells: 1 },
      { status: 'announced', cells: 2 },
      { status: 'paused', cells: 1 },
    ]);
  });

  test('counts services, events and indicators', () => {
    const changes = [
      change('chain', ['dental']),
      change('event', ['x']),
      change('event', ['y']),
      change('release', ['obesity']),
      change('release', ['obesity']),
    ];
    expect(countChanges(changes, [])).toEqual({ ...none, services: 1, events: 2, indicators: 1 });
  });
});

describe('changesSentence', () => {
  test('counts everything that changed since a day', () => {
    const statuses = [{ status: 'announced' as const, cells: 28 }];
    expect(changesSentence(span, { statuses, services: 3, events: 9, indicators: 4 })).toBe(
      'Since 27 July 2022: 28 cells of the register were announced as an aim; another body came to decide about 3 services; 9 events; and new figures for 4 indicators.',
    );
  });

  test('between two days, with several statuses and single things', () => {
    const statuses = [
      { status: 'delegated' as const, cells: 1 },
      { status: 'paused' as const, cells: 2 },
    ];
    expect(
      changesSentence(
        { ...span, to: '2023-07-05', isLatest: false },
        { ...none, statuses, events: 1 },
      ),
    ).toBe(
      'Between 27 July 2022 and 5 July 2023: 1 cell of the register was delegated and 2 paused; and 1 event.',
    );
  });

  test('says that the period is the whole record', () => {
    expect(
      changesSentence({ ...span, from: '2022-07-01', isWhole: true }, { ...none, events: 2 }),
    ).toBe('From 1 July 2022, when the record begins, to 21 November 2026: 2 events.');
  });

  test('says that finding nothing is no proof that nothing changed', () => {
    expect(changesSentence(span, none)).toBe(
      'Since 27 July 2022: nothing was found to have changed. That is not proof that nothing did.',
    );
  });
});
