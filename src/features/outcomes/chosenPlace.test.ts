import { expect, test } from 'vitest';

import { outcomeAddress, readChosenPlace } from './chosenPlace.ts';

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test('a place may be chosen where there are more of them than colours', () => {
  expect(readChosenPlace('d', five)).toEqual({ chosen: 'd', problem: null });
  expect(readChosenPlace('d', five.slice(0, 4))).toEqual({ chosen: null, problem: null });
});

test('none stands out where none is asked for, or one that is not there, which is said', () => {
  expect(readChosenPlace(null, five)).toEqual({ chosen: null, problem: null });
  expect(readChosenPlace('', five)).toEqual({ chosen: null, problem: null });
  const { chosen, problem } = readChosenPlace('f', five);
  expect(chosen).toBeNull();
  expect(problem).toContain('“f”');
});

test('an address holds what was chosen, and nothing else', () => {
  expect(outcomeAddress('obesity', { sex: null, place: null })).toBe('/outcomes/obesity');
  expect(outcomeAddress('obesity', { sex: 'Male', place: 'd' })).toBe(
    '/outcomes/obesity?sex=Male&place=d',
  );
});
