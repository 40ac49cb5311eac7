import { expect, test } from 'vitest';

import {
  testAreas,
  lifeObservations,
  testPlaces,
  smokingObservations,
} from '#src/figures/outcomes/testOutcomes.ts';

import { areaGroups, compareAreas } from './compareAreas.ts';

const all = compareAreas(testPlaces, testAreas, [...lifeObservations, ...smokingObservations]);

test('places and the other areas with a figure are offered, in alphabetical order', () => {
  expect(all.map(({ id }) => id)).toEqual([
    'E07000027', // Barrow-in-Furness
    'blackburn-with-darwen',
    'blackpool',
    'E10000006', // Cumbria
    'E92000001', // England
    'lancashire',
    'E12000002', // North West
    'south-cumbria',
    'E07000031', // South Lakeland
    // Not the place that it stands in for, and so offered by its own name, too.
    'E06000064', // Westmorland and Furness
  ]);
});

test('an area without any figure is not offered', () => {
  const known = lifeObservations.filter(({ area }) => area !== 'E12000002');
  expect(compareAreas(testPlaces, testAreas, known).map(({ id }) => id)).not.toContain('E12000002');
});

test('each has a note on what it is, and the place it lies in', () => {
  const said = (id: string) => {
    const area = all.find((one) => one.id === id);
    return area && [area.note, area.place?.id ?? null];
  };
  expect(said('blackpool')).toEqual([null, 'blackpool']);
  expect(said('south-cumbria')).toEqual(['proxy: Westmorland and Furness', 'south-cumbria']);
  expect(said('E07000027')).toEqual(['former district', 'south-cumbria']);
  expect(said('E92000001')).toEqual(['country', null]);
});

test('they are offered in groups, empty ones left out', () => {
  expect(areaGroups(all).map(({ label, areas: some }) => [label, some.length])).toEqual([
    ['Places', 4],
    ['Former districts', 2],
    ['Counties and unitary authorities', 2],
    ['Wider areas', 2],
  ]);
});
