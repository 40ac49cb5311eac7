import { expect, test } from 'vitest';

import type { Citation } from '#src/contract/basics.ts';
import { smallRecord } from '#server/testing/smallRecord.ts';
import { narrow } from '#src/record/narrow.ts';

import { changesBetween } from './changes.ts';

/** The changes where one announcement sets a cell in each of two places. */
function announced(eastSources: Citation[], westSources: Citation[]) {
  const decisions = smallRecord.decisions
    .filter(({ service }) => service === 'dental')
    .map((decision) => ({
      ...decision,
      sources: decision.place === 'east' ? eastSources : westSources,
    }));
  const record = {
    ...smallRecord,
    decisions,
    events: [],
    services: [],
    agreements: [],
    indicators: [],
  };
  return changesBetween(record, '', '2026-11-21');
}

const news = { source: 'news', where: 'Third paragraph', evidence: 'announcement' as const };
const minutes = { source: 'news', where: 'Item 4', evidence: 'decision' as const };

test('one announcement about several cells is one change with the sources of each, once', () => {
  expect(announced([news], [minutes, news])).toEqual([
    expect.objectContaining({
      ids: ['east-dental-announced', 'west-dental-announced'],
      places: ['east', 'west'],
      services: ['dental'],
      sources: [news, minutes],
    }),
  ]);
});

test('decisions known from different days are separate changes', () => {
  const report = { source: 'later', where: 'Page 3' };
  expect(announced([news], [report]).map(({ ids, sources }) => ({ ids, sources }))).toEqual([
    { ids: ['east-dental-announced'], sources: [news] },
    { ids: ['west-dental-announced'], sources: [report] },
  ]);
});

test('what happened elsewhere is no change here, and is about none of the places', () => {
  const [begins] = smallRecord.events;
  if (!begins) throw new Error('The small record has no event');
  const there = { ...begins, id: 'there', elsewhere: 'Another town' };
  const withIt = { ...smallRecord, events: [...smallRecord.events, there] };
  expect(changesBetween(withIt, '', '2026-11-21')).toEqual(
    changesBetween(smallRecord, '', '2026-11-21'),
  );
  expect(narrow<'events'>(withIt.events, { place: 'west' })).toEqual(smallRecord.events);
});
