import { expect, it } from 'vitest';

import { inPlaceWords, standInWords } from './standInWords.ts';

it('names the area that the figure is of', () => {
  expect(standInWords('Westmorland and Furness', 'South Cumbria')).toBe(
    'Westmorland and Furness (standing in for South Cumbria)',
  );
});

it('says how much of an area lies in a place', () => {
  expect(inPlaceWords({ extent: 'part', lsoas: 3, lsoasInArea: 1379 })).toEqual({
    before: 'partly in',
    after: ': 3 of its 1,379 small areas',
  });
  expect(inPlaceWords({ extent: 'part', lsoas: null, lsoasInArea: 379 })).toEqual({
    before: 'partly in',
    after: '',
  });
  expect(inPlaceWords({ extent: 'whole', lsoas: 91, lsoasInArea: 91 }).before).toBe('in');
  expect(inPlaceWords(undefined)).toEqual({ before: 'in', after: '' });
});
