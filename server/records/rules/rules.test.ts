import { describe, expect, test } from 'vitest';

import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

/* Each test breaks one thing in a valid record: exactly that is reported, on its line. */

type Case = { file: string; find: string; replaceWith: string; after?: string; at?: string };

/** @param at a text on the line of the problem, if that is not the line of the edit */
const problemOf = ({ at, ...one }: Case, field: string, says: string) => [
  {
    file: one.file,
    line: lineOf(one, at),
    field,
    problem: expect.stringContaining(says),
    remedy: expect.stringMatching(/^[A-Z].*[.?]$/),
  },
];

function breaks(
  title: string,
  file: string,
  edit: Omit<Case, 'file'>,
  field: string,
  says: string,
) {
  test.each([title])('%s', () => {
    const { at: _, ...one } = { file: `${file}.json`, ...edit };
    expect(problemsWith(one)).toEqual(problemOf({ file: `${file}.json`, ...edit }, field, says));
  });
}

/** Replaces an id by another that does not exist. */
const unknown = (find: string, replaceWith: string, after?: string) => ({
  find: `"${find}"`,
  replaceWith: `"${replaceWith}"`,
  ...(after === undefined ? {} : { after }),
});

describe('references', () => {
  const absent = (
    title: string,
    file: string,
    edit: Omit<Case, 'file'>,
    field: string,
    target: string,
  ) =>
    breaks(
      title,
      file,
      edit,
      field,
      `${edit.replaceWith.replace(/^"(.*)"$/, '“$1”')} is not in ${target}`,
    );

  absent('a source', 'people', unknown('website', 'site'), 'sources[0].source', 'sources.json');
  absent(
    'a source of a hop',
    'services',
    unknown('website', 'site', '"2023-04-01"'),
    'chain[1].sources[0].source',
    'sources.json',
  );
  absent(
    'a source of a report of progress',
    'priorities',
    unknown('website', 'site', 'Slower.'),
    'progress[1].sources[0].source',
    'sources.json',
  );
  absent(
    'a source of deprivation',
    'places',
    unknown('website', 'site', '"deciles"'),
    'deprivation.sources[0].source',
    'sources.json',
  );
  absent(
    'a source of a statement',
    'conflicts',
    unknown('minutes', 'minute'),
    'statements[1].source.source',
    'sources.json',
  );
  absent(
    'a decision’s place',
    'decisions',
    unknown('northtown', 'nortown', 'dental-delegated"'),
    'place',
    'places.json',
  );
  absent(
    'a decision’s service',
    'decisions',
    unknown('dental', 'teeth', 'dental-delegated"'),
    'service',
    'services.json',
  );
  absent('a commitment’s place', 'commitments', unknown('northtown', 'x'), 'place', 'places.json');
  absent(
    'who made a commitment',
    'commitments',
    unknown('northtown-director', 'southshire-director'),
    'person',
    'people.json',
  );
  absent('a priority’s place', 'priorities', unknown('northtown', 'x'), 'place', 'places.json');
  absent('a person’s place', 'people', unknown('northtown', 'x'), 'place', 'places.json');
  absent('an event’s place', 'events', unknown('southshire', 'x'), 'places[0]', 'places.json');
  absent('an unknown’s place', 'unknowns', unknown('northtown', 'x'), 'places[0]', 'places.json');
  absent(
    'an unknown’s service',
    'unknowns',
    unknown('dental', 'x'),
    'services[0]',
    'services.json',
  );
  absent('a conflict’s place', 'conflicts', unknown('northtown', 'x'), 'places[0]', 'places.json');
  absent(
    'a conflict’s service',
    'conflicts',
    unknown('dental', 'x'),
    'services[0]',
    'services.json',
  );
  absent(
    'the fund that a fund is part of',
    'funds',
    unknown('southshire-pool', 'southshire-pot', '"grant"'),
    'partOf',
    'funds.json',
  );
  absent('a district', 'places', unknown('E07000903', 'E07000999'), 'districts[0]', 'areas.json');
  absent(
    'a county of a district',
    'areas',
    unknown('E10000902', 'E10000999', '"Hill"'),
    'within',
    'areas.json',
  );
  absent(
    'the area that figures are from',
    'places',
    unknown('E10000902', 'E10000999', '"E07000903"'),
    'figuresFrom',
    'areas.json',
  );
  absent(
    'the area of a part of a footprint',
    'places',
    unknown('E10000902', 'E10000999', 'Southshire partnership'),
    'footprint[0].area',
    'areas.json',
  );
  absent(
    'a headline indicator',
    'system',
    unknown('smoking', 'smokers'),
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
    const one = { file: 'funds.json', ...unknown('southshire', 'x', '"southshire-grant"') };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({ line: lineOf(one), problem: '“x” is not in places.json' }),
    );
  });
  test('a malformed id is reported once, not at each reference to it', () => {
    const one = { file: 'people.json', ...unknown('northtown-director', 'Director') };
    const named = { file: 'commitments.json', ...unknown('northtown-director', 'Director') };
    expect(problemsWith(one, named).map(({ file, field }) => [file, field])).toEqual([
      ['commitments.json', 'person'],
      ['people.json', 'id'],
    ]);
  });
});

describe('duplicates', () => {
  test.each([
    ['sources', 'id', 'minutes', 'website'],
    ['places', 'id', 'southshire', 'northtown'],
    ['decisions', 'id', 'northtown-dental-delegated', 'northtown-dental-announced'],
    ['funds', 'id', 'southshire-grant', 'southshire-pool'],
    ['indicators', 'id', 'waits', 'smoking'],
    ['areas', 'code', 'E06000901', 'E92000001'],
  ])('%s with the same %s', (name, field, own, other) => {
    const one = {
      file: `${name}.json`,
      find: `"${field}": "${own}"`,
      replaceWith: `"${field}": "${other}"`,
    };
    expect(problemsWith(one)).toContainEqual({
      file: one.file,
      line: lineOf(one),
      field,
      problem: `“${other}” is already on line 3`,
      remedy: expect.any(String),
    });
  });

  test('two decisions for a cell with the same day and status', () => {
    const file = 'decisions.json';
    const status = { file, find: '"status": "delegated"', replaceWith: '"status": "announced"' };
    const day = { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2023-07-05"' };
    const repeated = ({ problem }: { problem: string }) => problem.includes('already');
    expect(problemsWith(status).filter(repeated)).toEqual([]);
    expect(problemsWith(day).filter(repeated)).toEqual([]);
    const first = lineOf({ file, find: '"2023-07-05"', replaceWith: '' });
    expect(problemsWith(status, day).filter(repeated)).toEqual([
      {
        file,
        line: lineOf(day),
        field: 'from',
        problem: `“northtown, dental, announced, 2023-07-05” is already on line ${first}`,
        remedy: 'Keep one decision for one cell, date and status.',
      },
    ]);
  });

  const twice = (title: string, file: string, item: string, field: string, after?: string) =>
    breaks(
      title,
      file,
      {
        find: `"${item}"`,
        replaceWith: `"${item}", "${item}"`,
        ...(after === undefined ? {} : { after }),
      },
      field,
      `“${item}” is in the list twice`,
    );
  twice('a district of a place', 'places', 'E07000903', 'districts[1]');
  twice('a comparator', 'system', 'E92000001', 'comparators[1]');
  twice('a headline indicator', 'system', 'smoking', 'headlineIndicators[1]');
  twice('a sex', 'indicators', 'Female', 'sexes[1]');
  twice('a place of an event', 'events', 'southshire', 'places[1]');
  twice('a service of a conflict', 'conflicts', 'dental', 'services[1]');
});

describe('dates', () => {
  const late = (
    title: string,
    file: string,
    find: string,
    field: string,
    replaceWith = '2026-07-01',
  ) =>
    breaks(
      `${title} after the day of the record`,
      file,
      { find: `"${find}"`, replaceWith: `"${replaceWith}"` },
      field,
      `${replaceWith} is after the day up to which the record goes (2026-06-30)`,
    );
  late('a source published', 'sources', '2024-02-08', 'published');
  late('a decision in force', 'decisions', '2023-07-05', 'from');
  late('a hop', 'services', '2023-04-01', 'chain[1].from');
  late('a commitment', 'commitments', '2023-07-07', 'on');
  late('a report of progress', 'priorities', '2024-12-01', 'progress[1].on');
  late('an event', 'events', '2022-09', 'on');
  late('a release of figures', 'indicators', '2025-01-15', 'dataset.released');
  late('a last sight of a person', 'people', '2023-07-08', 'seen');

  test.each([
    ['decisions', '2024-02-01', 'decidedOn'],
    ['priorities', '2024-03', 'agreedOn'],
  ])('%s decided or agreed after it', (name, find, field) => {
    const one = { file: `${name}.json`, find: `"${find}"`, replaceWith: '"2026-07-01"' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({
        line: lineOf(one),
        field,
        problem: '2026-07-01 is after the day up to which the record goes (2026-06-30)',
      }),
    );
  });
  breaks(
    'a search that ended after sources were last searched, though the record changed later',
    'unknowns',
    { find: '"2026-06-29"', replaceWith: '"2026-07-01"' },
    'until',
    '2026-07-01 is after sources were last searched (2026-06-30)',
  );
  test('what became known after the last search is no fault where the record changed since', () => {
    const changed = {
      file: 'system.json',
      find: '"updated": "2026-06-30"',
      replaceWith: '"updated": "2026-07-01"',
    };
    const dated = { file: 'sources.json', find: '"2024-02-08"', replaceWith: '"2026-07-01"' };
    const looked = { file: 'unknowns.json', find: '"2026-06-29"', replaceWith: '"2026-07-01"' };
    expect(problemsWith(changed, dated)).toEqual([]);
    expect(problemsWith(changed, looked)).toEqual([
      expect.objectContaining({ file: 'unknowns.json', field: 'until' }),
    ]);
  });
  breaks(
    'an event in a year whose last day is after it',
    'events',
    { find: '"2022-09"', replaceWith: '"2026"' },
    'on',
    '2026 (which could be 2026-12-31) is after the day up to which the record goes',
  );
  breaks(
    'footprints stated after the day of the record',
    'system',
    { find: '"footprintStatedFrom": null', replaceWith: '"footprintStatedFrom": "2026-07-01"' },
    'footprintStatedFrom',
    '2026-07-01 is after the day up to which the record goes (2026-06-30)',
  );
  breaks(
    'a decision before the places exist',
    'decisions',
    { find: '"2023-07-05"', replaceWith: '"2022-07-26"' },
    'from',
    '2022-07-26 is before the places of this record exist (2022-07-27)',
  );
  breaks(
    'decided after it took effect',
    'decisions',
    { find: '"2024-02-01"', replaceWith: '"2024-04-02"' },
    'decidedOn',
    '2024-04-02 is after from (2024-04-01)',
  );
  breaks(
    'reviewed before it takes effect',
    'decisions',
    { find: '"2025-04-01"', replaceWith: '"2024-03-31"' },
    'reviewOn',
    '2024-03-31 is before the decision takes effect (from 2024-04-01)',
  );
  breaks(
    'hops that are not oldest first',
    'services',
    { find: '"2022-07-02"', replaceWith: '"2023-04-02"', at: '"2023-04-01"' },
    'chain[1].from',
    '2023-04-01 is before the hop above it',
  );
  breaks(
    'a later hop without a date',
    'services',
    { find: '"2023-04-01"', replaceWith: 'null' },
    'chain[1].from',
    'is empty (null) although it is not the first hop',
  );
  breaks(
    'reports of progress that are not oldest first',
    'priorities',
    { find: '"2024-09-01"', replaceWith: '"2024-12-02"', at: '"2024-12-01"' },
    'progress[1].on',
    '2024-12-01 is before the report above it',
  );
  breaks(
    'a priority agreed after it was due',
    'priorities',
    { find: '"2025-03-31"', replaceWith: '"2024-02-28"', at: '"agreedOn"' },
    'agreedOn',
    '2024-03 (which could be 2024-03-31) is after dueOn (2024-02-28)',
  );
  breaks(
    'progress before a priority was agreed',
    'priorities',
    { find: '"2024-09-01"', replaceWith: '"2024-02-28"', at: '"agreedOn"' },
    'agreedOn',
    'is after progress[0].on (2024-02-28)',
  );
  breaks(
    'a person seen before they began',
    'people',
    { find: '"2022"', replaceWith: '"2024"' },
    'from',
    '2024 (which could be 2024-12-31) is after seen (2023-07-08)',
  );
  breaks(
    'a date of a person in other words',
    'people',
    { find: '"2022"', replaceWith: '"last year"' },
    'from',
    'is “last year”',
  );

  const file = 'decisions.json';
  const ahead = { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2026-10-01"' };
  const review = { file, find: '"2025-04-01"', replaceWith: '"2027-04-01"' };
  test('a dated and cited decision may take effect later', () => {
    expect(problemsWith(ahead, review)).toEqual([]);
  });
  test('a decision without the day it was decided may not take effect later', () => {
    const undated = { file, find: '"2024-02-01"', replaceWith: 'null' };
    expect(problemsWith(ahead, review, undated)).toMatchObject([
      {
        line: lineOf(ahead),
        field: 'from',
        problem: expect.stringContaining('up to which the record goes'),
      },
    ]);
  });
  test('dates that could be in order are accepted', () => {
    expect(
      problemsWith(
        { file, find: '"2024-02-01"', replaceWith: '"2024"' },
        { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2024"' },
        { file, find: '"2025-04-01"', replaceWith: '"2024-06-01"' },
      ),
    ).toEqual([]);
  });
});

describe('powers that move', () => {
  const file = 'decisions.json';
  const citation = { find: '"evidence": "decision"', replaceWith: '"evidence": "statement"' };

  test.each(['delegated', 'shadow', 'joint'])('%s without a cited decision', (status) => {
    const become = { file, find: '"status": "delegated"', replaceWith: `"status": "${status}"` };
    expect(problemsWith(become)).toEqual([]);
    expect(problemsWith(become, { file, ...citation })).toEqual([
      {
        file,
        line: lineOf({ file, find: '"minutes"', replaceWith: '' }) - 2,
        field: 'sources',
        problem: 'claims that a power has moved or is shadowed, but cites no decision',
        remedy:
          'Cite the decision itself (evidence “decision”), or use the status announced or preparing.',
      },
    ]);
  });

  test('a missing decision is reported even if another field has the wrong type', () => {
    const other = { file, find: '"summary": "The power moved."', replaceWith: '"summary": 3' };
    expect(problemsWith(other, { file, ...citation }).map(({ field }) => field)).toEqual([
      'sources',
      'summary',
    ]);
    const holder = { file, find: '"Northtown committee"', replaceWith: 'null' };
    expect(problemsWith(other, holder).map(({ field }) => field)).toEqual(['holder', 'summary']);
  });

  breaks(
    'delegated to nobody',
    'decisions',
    { find: '"Northtown committee"', replaceWith: 'null' },
    'holder',
    'is empty (null)',
  );
});

describe('places', () => {
  const proxy = '"All of Southshire, with the coast."';
  breaks(
    'an unlabelled proxy',
    'places',
    { find: proxy, replaceWith: 'null' },
    'proxy',
    'figures come from E10000902, which is not exactly the place’s footprint',
  );
  breaks(
    'a proxy where figures are the place’s own',
    'places',
    { find: '"proxy": null', replaceWith: '"proxy": "Not the same."' },
    'proxy',
    'calls E06000901 a proxy, but it is exactly',
  );
  breaks(
    'an unlabelled proxy that is another area altogether',
    'places',
    {
      find: '"figuresFrom": "E06000901"',
      replaceWith: '"figuresFrom": "E92000001"',
      at: '"proxy": null',
    },
    'proxy',
    'figures come from E92000001',
  );
  breaks(
    'tenths that do not add up',
    'places',
    { find: '11,', replaceWith: '12,', at: '"deciles"' },
    'deprivation.deciles',
    'add up to 21, but the footprint has 20 LSOAs',
  );
  breaks(
    'a part that is the whole',
    'places',
    { find: '"lsoasInArea": 50', replaceWith: '"lsoasInArea": 40', at: '"extent": "part"' },
    'footprint[0].extent',
    'is “part”, but all LSOAs',
  );

  const file = 'places.json';
  const second = (lsoas: number, inArea: number) => ({
    file,
    find: '"note": "Without the coast"',
    replaceWith: `"note": null }, { "area": "E06000901", "extent": "part", "lsoas": ${lsoas}, "lsoasInArea": ${inArea}, "residents": 9, "note": null`,
  });
  test('two places that share an area don’t exceed it together', () => {
    expect(problemsWith(second(1, 20))).toMatchObject([
      {
        line: lineOf(second(1, 20)),
        field: 'footprint[1].lsoas',
        problem: 'brings the parts of E06000901 to 21 LSOAs, but it has 20',
      },
    ]);
  });
  test('two places that share an area agree on its size', () => {
    expect(problemsWith(second(1, 30))).toMatchObject([
      { field: 'footprint[1].lsoasInArea', problem: 'is 30, but 20 for E06000901 in another part' },
    ]);
  });
});

describe('indicators', () => {
  const subject = 'In {period}, {value} of {adults} in {area} smoked.';
  test.each(['area', 'value', 'period'])('a sentence without {%s}', (name) => {
    const replaceWith = subject.replace(`{${name}}`, 'it');
    const one = { file: 'indicators.json', find: subject, replaceWith };
    expect(problemsWith(one)).toEqual(problemOf(one, 'subject', `lacks {${name}}`));
  });
  breaks(
    'a sentence with a word that nothing fills in',
    'indicators',
    { find: '{adults}', replaceWith: '{people}' },
    'subject',
    'has {people}, which nothing fills in',
  );
  breaks(
    'a brace without its pair',
    'indicators',
    { find: 'smoked.', replaceWith: 'smoked}.' },
    'subject',
    'has a brace without its pair',
  );
  test('a least value that is not below the most', () => {
    const one = { file: 'indicators.json', find: '"most": 100', replaceWith: '"most": 0' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({
        line: lineOf(one) - 1,
        field: 'least',
        problem: '(0) is not below most (0)',
      }),
    );
  });
  breaks(
    'survey years that begin at no known day',
    'indicators',
    { find: '"11-16"', replaceWith: 'null' },
    'yearStarts',
    'is empty (null) although the periods are survey years',
  );
  breaks(
    'a beginning for calendar years',
    'indicators',
    { find: '"yearStarts": null', replaceWith: '"yearStarts": "04-01"' },
    'yearStarts',
    'is “04-01” although calendar periods have their own beginning',
  );
  test('survey years that begin on 29 February', () => {
    const one = { file: 'indicators.json', find: '"11-16"', replaceWith: '"02-29"' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({ line: lineOf(one), field: 'yearStarts', problem: 'is “02-29”' }),
    );
  });
});

describe('units', () => {
  test('an unknown unit: lists the known ones and how to add one', () => {
    const one = { file: 'indicators.json', find: '"unit": "%"', replaceWith: '"unit": "per cent"' };
    expect(problemsWith(one)).toEqual([
      {
        file: one.file,
        line: lineOf(one),
        field: 'unit',
        problem: 'is “per cent”, which is not a known unit',
        remedy: expect.stringMatching(
          /^Known are: %; years; .*per 100,000.* A new one is added to UNITS in src\/contract\/plain\/words\.ts\.$/,
        ),
      },
    ]);
  });
  test('a misspelt unit: suggests the right one', () => {
    const one = { file: 'indicators.json', find: '"days"', replaceWith: '"day"' };
    expect(problemsWith(one)[0]?.remedy).toContain('Did you mean “days”?');
  });
});

describe('series with similar names', () => {
  const file = 'indicators.json';
  const name = { file, find: '"Waits for a dentist"', replaceWith: '"Adults who Smoke"' };

  test('two indicators with one name', () => {
    expect(problemsWith(name)).toEqual([
      {
        file,
        line: lineOf(name),
        field: 'name',
        problem: `“Adults who Smoke” is already the name of another indicator on line ${lineOf({ file, find: '"Adults who smoke"', replaceWith: '' })}`,
        remedy: 'Two series must not be taken for one: name them apart, or keep one.',
      },
    ]);
  });
  breaks(
    'two of one short name',
    'indicators',
    { find: '"shortName": "Waits"', replaceWith: '"shortName": "Smoking"' },
    'shortName',
    '“Smoking” is already the shortName of another indicator',
  );
  const old = {
    file,
    find: '"historic": false',
    replaceWith: '"historic": true',
    after: '"Waits"',
  };
  test('a historic series without a caveat', () => {
    expect(problemsWith(name, old)).toMatchObject([
      { field: 'name', remedy: expect.stringContaining('historic series') },
      { field: 'caveats', problem: 'is empty although the series is historic' },
    ]);
  });
  test('a historic series with a caveat is accepted', () => {
    const why = {
      file,
      find: '"caveats": []',
      replaceWith: '"caveats": ["Old method."]',
      after: '"Waits"',
    };
    expect(problemsWith(old, why)).toEqual([]);
  });
});

describe('measures of funds', () => {
  const file = 'funds.json';
  const pool = { file, find: '"partOf": "southshire-pool"', replaceWith: '"partOf": null' };

  test('one measure with two names', () => {
    const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
    const year = { file, find: '"2023/24"', replaceWith: '"2024/25"', after: '"southshire-grant"' };
    expect(problemsWith(measure, year, pool)).toEqual(
      problemOf(
        { ...measure, at: '"Grant"' },
        'measureName',
        'is “Grant”, but measure “pool-total” has “Pooled fund” on line',
      ),
    );
  });
  test('one name for two measures', () => {
    const one = { file, find: '"Grant"', replaceWith: '"Pooled fund"' };
    expect(problemsWith(one)).toEqual(
      problemOf(
        { ...one, at: '"measure": "grant"' },
        'measure',
        'is “grant”, but measureName “Pooled fund” has “pool-total”',
      ),
    );
  });
  test('two sums of one measure for a place and year', () => {
    const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
    const same = { file, find: '"Grant"', replaceWith: '"Pooled fund"' };
    expect(problemsWith(measure, same, pool)).toEqual([
      {
        file,
        line: lineOf(measure),
        field: 'measure',
        problem: `“southshire, pool-total, 2023/24” is already on line ${lineOf({ file, find: '"pool-total"', replaceWith: '' })}`,
        remedy: expect.stringContaining('conflicts.json'),
      },
    ]);
    // Of another year they are a series.
    const year = { file, find: '"2023/24"', replaceWith: '"2024/25"', after: '"southshire-grant"' };
    expect(problemsWith(measure, same, pool, year)).toEqual([]);
  });
  test('a part with the measure of its whole', () => {
    const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
    expect(problemsWith(measure)).toContainEqual(
      expect.objectContaining({
        line: lineOf(measure),
        field: 'measure',
        problem: '“pool-total” is also the measure of the fund it is a part of',
      }),
    );
  });
  test('a measure that is part of two measures', () => {
    const fund = (id: string, measure: string, year: string, partOf: string | null) =>
      `, ${JSON.stringify({
        id,
        basis: 'illustrative',
        sources: [{ source: 'website', where: 'Page 1' }],
        place: 'southshire',
        measure,
        measureName: measure === 'grant' ? 'Grant' : 'Aligned budget',
        year,
        amount: 9_000_000,
        precision: 'exact',
        partOf,
        note: null,
      })}]`;
    const more = (text: string) => ({ file, find: '\n]', replaceWith: text });
    const aligned = fund('aligned', 'aligned', '2024/25', null).slice(0, -1);
    const part = more(aligned + fund('later-grant', 'grant', '2024/25', 'aligned'));
    expect(problemsWith(part)).toMatchObject([
      {
        field: 'measure',
        problem: expect.stringContaining(
          '“grant” is a part of “aligned” here, but of “pool-total” on line',
        ),
      },
    ]);
  });
});

describe('funds', () => {
  breaks(
    'a year that is two',
    'priorities',
    { find: '"2024/25"', replaceWith: '"2024/26"' },
    'year',
    'is “2024/26”',
  );
  breaks(
    'a part in another year',
    'funds',
    {
      find: '"2023/24"',
      replaceWith: '"2024/25"',
      after: '"southshire-grant"',
      at: '"southshire-pool",\n    "note"',
    },
    'partOf',
    'is of another year (2023/24, not 2024/25)',
  );
  breaks(
    'a part of itself',
    'funds',
    { find: '"southshire-pool"', replaceWith: '"southshire-grant"', after: '"grant"' },
    'partOf',
    'makes the fund a part of itself',
  );
  breaks(
    'a part that is more than its whole',
    'funds',
    { find: '1000000', replaceWith: '5000001' },
    'amount',
    '(5000001) is more than the fund it is a part of (5000000)',
  );
  test('a fund’s year that is not two years in a row', () => {
    const file = 'funds.json';
    const one = { file, find: '"2023/24"', replaceWith: '"2023/25"', after: '"southshire-grant"' };
    expect(problemsWith(one)).toContainEqual(
      expect.objectContaining({ line: lineOf(one), field: 'year', problem: 'is “2023/25”' }),
    );
  });
});

describe('basis', () => {
  test.each([
    'sources',
    'places',
    'services',
    'decisions',
    'commitments',
    'priorities',
    'events',
    'people',
    'funds',
    'indicators',
    'unknowns',
    'conflicts',
  ])('published %s in an illustrative record', (name) => {
    const one = {
      file: `${name}.json`,
      find: '"basis": "illustrative"',
      replaceWith: '"basis": "published"',
      after: '[\n  {',
    };
    expect(problemsWith(one)).toEqual(
      problemOf(one, 'basis', 'is “published” in an illustrative record'),
    );
  });

  test('a published record with anything illustrative in it', () => {
    const one = { file: 'system.json', find: '"illustrative"', replaceWith: '"published"' };
    const problems = problemsWith(one);
    expect(problems.every(({ field }) => field === 'basis')).toBe(true);
    expect(problems.every(({ problem }) => problem.includes('in a published record'))).toBe(true);
    const files = [...recordFiles()].filter(([name]) => name.endsWith('.json'));
    const entries = files.flatMap(([, text]) => text.match(/^    "basis": "illustrative"/gm) ?? []);
    expect(problems).toHaveLength(entries.length);
  });

  breaks(
    'a person named in an illustrative record',
    'people',
    { find: '"name": null', replaceWith: '"name": "A Person"' },
    'name',
    'names a person in an illustrative record',
  );
});

describe('retired embeds', () => {
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
});
