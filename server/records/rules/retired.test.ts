import { expect, test } from 'vitest';

import { problemsWith } from '#server/testing/problemsWith.ts';

const retired = (entry: object) => ({
  file: 'system.json',
  find: '"comparators"',
  replaceWith: `"retired": [${JSON.stringify({ on: '2026-01-01', reason: 'It moved.', instead: null, ...entry })}], "comparators"`,
});
test.each([
  [{ widget: 'register', place: 'southshire' }, []],
  [{ indicator: 'smoking', instead: '/outcomes' }, []],
  [{ widget: 'registers' }, ['retired[0].widget is “registers”, which is no widget']],
  [{ place: 'atlantis' }, ['retired[0].place “atlantis” is not in places.json']],
  [{ service: 'x' }, ['retired[0].service “x” is not in services.json']],
  [{ indicator: 'smokers' }, ['retired[0].indicator “smokers” is not in indicators.json']],
  [{}, ['retired[0] names nothing, so that every embed would be retired']],
  [{ widget: 'place', on: '2099-01-01' }, ['retired[0].on (2099-01-01) is after the day']],
  [{ widget: 'place', instead: 'elsewhere' }, ['retired[0].instead']],
  [{ widget: 'place', instead: '//elsewhere.example' }, ['retired[0].instead']],
])('%o', (entry, expected) => {
  const found = problemsWith(retired(entry));
  expect(found).toHaveLength(expected.length);
  for (const [index, text] of expected.entries())
    expect(`${found[index]?.field} ${found[index]?.problem}`).toContain(text);
});
