import { expect, test } from 'vitest';

import { breaks, unknownId, type BreakingEdit } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

const absent = (title: string, file: string, edit: BreakingEdit, field: string, target: string) =>
  breaks(
    title,
    file,
    edit,
    field,
    `${edit.replaceWith.replace(/^"(.*)"$/, '“$1”')} is not in ${target}`,
  );

absent('a source', 'people', unknownId('website', 'site'), 'sources[0].source', 'sources.json');
absent(
  'a source of a hop',
  'services',
  unknownId('website', 'site', '"2023-04-01"'),
  'chain[1].sources[0].source',
  'sources.json',
);
absent(
  'a source of a report of progress',
  'priorities',
  unknownId('website', 'site', 'Slower.'),
  'progress[1].sources[0].source',
  'sources.json',
);
absent(
  'a source of deprivation',
  'places',
  unknownId('website', 'site', '"deciles"'),
  'deprivation.sources[0].source',
  'sources.json',
);
absent(
  'a source of a statement',
  'conflicts',
  unknownId('minutes', 'minute'),
  'statements[1].source.source',
  'sources.json',
);
absent(
  'a decision’s place',
  'decisions',
  unknownId('northtown', 'nortown', 'dental-delegated"'),
  'place',
  'places.json',
);
absent(
  'a decision’s service',
  'decisions',
  unknownId('dental', 'teeth', 'dental-delegated"'),
  'service',
  'services.json',
);
absent('a commitment’s place', 'commitments', unknownId('northtown', 'x'), 'place', 'places.json');
absent(
  'who made a commitment',
  'commitments',
  unknownId('northtown-director', 'southshire-director'),
  'person',
  'people.json',
);
absent('a priority’s place', 'priorities', unknownId('northtown', 'x'), 'place', 'places.json');
absent('a person’s place', 'people', unknownId('northtown', 'x'), 'place', 'places.json');
absent('an event’s place', 'events', unknownId('southshire', 'x'), 'places[0]', 'places.json');
absent('an unknown’s place', 'unknowns', unknownId('northtown', 'x'), 'places[0]', 'places.json');
absent(
  'an unknown’s service',
  'unknowns',
  unknownId('dental', 'x'),
  'services[0]',
  'services.json',
);
absent('a conflict’s place', 'conflicts', unknownId('northtown', 'x'), 'places[0]', 'places.json');
absent(
  'a conflict’s service',
  'conflicts',
  unknownId('dental', 'x'),
  'services[0]',
  'services.json',
);
absent(
  'the fund that a fund is part of',
  'funds',
  unknownId('southshire-pool', 'southshire-pot', '"grant"'),
  'partOf',
  'funds.json',
);
absent('a district', 'places', unknownId('E07000903', 'E07000999'), 'districts[0]', 'areas.json');
absent(
  'a county of a district',
  'areas',
  unknownId('E10000902', 'E10000999', '"Hill"'),
  'within',
  'areas.json',
);
absent(
  'the area that figures are from',
  'places',
  unknownId('E10000902', 'E10000999', '"E07000903"'),
  'figuresFrom',
  'areas.json',
);
absent(
  'the area of a part of a footprint',
  'places',
  unknownId('E10000902', 'E10000999', 'Southshire partnership'),
  'footprint[0].area',
  'areas.json',
);
absent(
  'a headline indicator',
  'system',
  unknownId('smoking', 'smokers'),
  'headlineIndicators[0]',
  'indicators.json',
);
breaks(
  'a former district',
  'places',
  {
    find: '"formerDistricts": []',
    replaceWith: '"formerDistricts": ["E07000999"]',
    after: '"E07000903"',
  },
  'formerDistricts[0]',
  '“E07000999” is not in areas.json',
);
breaks(
  'a comparator',
  'system',
  { find: '"E92000001"', replaceWith: '"E92000001", "E12000009"' },
  'comparators[1]',
  '“E12000009” is not in areas.json',
);
test('a fund’s place', () => {
  const one = { file: 'funds.json', ...unknownId('southshire', 'x', '"southshire-grant"') };
  expect(problemsWith(one)).toContainEqual(
    expect.objectContaining({ line: lineOf(one), problem: '“x” is not in places.json' }),
  );
});
test('a malformed id is reported once, not at each reference to it', () => {
  const one = { file: 'people.json', ...unknownId('northtown-director', 'Director') };
  const named = { file: 'commitments.json', ...unknownId('northtown-director', 'Director') };
  expect(problemsWith(one, named).map(({ file, field }) => [file, field])).toEqual([
    ['commitments.json', 'person'],
    ['people.json', 'id'],
  ]);
});
