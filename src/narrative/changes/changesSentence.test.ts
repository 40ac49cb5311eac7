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
const none: ChangeCounts = { statuses: [], services: 0, agreements: 0, events: 0, indicators: 0 };
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
      { status: 'delegated', cells: 1, of: ['dental'] },
      { status: 'announced', cells: 2, of: ['dental'] },
      { status: 'paused', cells: 1, of: ['dental'] },
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
  const services = [
    { id: 'dental', inSentence: 'dental services' },
    { id: 'eye', inSentence: 'eye health' },
  ];
  const status = (name: Status, cells: number, ...of: string[]) => ({ status: name, cells, of });
  const sentence = (
    counts: Partial<ChangeCounts>,
    range: Partial<ChangesRange> = {},
    target = {},
  ) => changesSentence({ ...span, ...range }, { ...none, ...counts }, { services, target });

  test('counts everything that changed since a day, and names the services', () => {
    const statuses = [status('announced', 8, 'dental', 'eye')];
    expect(sentence({ statuses, services: 3, events: 9, indicators: 4 })).toBe(
      'Since 27 July 2022: an aim to delegate 8 powers was announced (dental services and eye health); who decides changed for 3 services; 9 events; and new figures for 4 indicators.',
    );
  });

  test('between two days, with several statuses and single things', () => {
    const statuses = [status('delegated', 1, 'eye'), status('paused', 2, 'dental')];
    expect(sentence({ statuses, events: 1 }, { to: '2023-07-05', isLatest: false })).toBe(
      'Between 27 July 2022 and 5 July 2023: 1 power was delegated (eye health), and 2 were paused (dental services); and 1 event.',
    );
  });

  test('of many services it names those whose powers moved, or none', () => {
    const long = (words: number) =>
      changesSentence(
        span,
        { ...none, statuses: [status('delegated', 4, 'dental'), status('shadow', 2, 'eye')] },
        {
          services: services.map((one) => ({
            ...one,
            inSentence: `${'very '.repeat(words)}${one.inSentence}`,
          })),
        },
      );
    expect(long(30)).toMatch(
      /4 powers were delegated \(very .* dental services\), and 2 were put into/,
    );
    expect(long(60)).toBe(
      'Since 27 July 2022: 4 powers were delegated, and 2 were put into shadow form.',
    );
  });

  test('says what it is about, where that is not everything', () => {
    const place = { id: 'east', name: 'Eastshire' };
    expect(sentence({ events: 1 }, {}, { place })).toBe(
      'Since 27 July 2022, in Eastshire: 1 event.',
    );
    expect(sentence({}, {}, { place, service: services[1] })).toMatch(
      /^Since 27 July 2022, about eye health in Eastshire: nothing was found to have changed/,
    );
  });

  test('says that the period is the whole record', () => {
    expect(sentence({ events: 2 }, { from: '2022-07-01', isWhole: true })).toBe(
      'From 1 July 2022, when the record begins, to 21 November 2026: 2 events.',
    );
  });

  test('says that finding nothing is no proof that nothing changed', () => {
    expect(sentence({})).toBe(
      'Since 27 July 2022: nothing was found to have changed. That is not proof that nothing did.',
    );
  });
});
