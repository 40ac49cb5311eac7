import { beforeAll, describe, expect, test } from 'vitest';

import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { createFinder, type Finder } from './createFinder.ts';
import { findEntries } from './findEntries.ts';
import type { FindEntry } from './FindEntry.ts';

describe('on the published record', () => {
  let find: Finder;
  beforeAll(async () => {
    find = createFinder(findEntries(await publishedRecord()));
  });
  const first = (question: string) => find(question).findings[0];

  test.each([
    ['Barrow', '/places/south-cumbria'],
    ['dentist', '/services/dental'],
    ['blackburn w darwen', '/places/blackburn-with-darwen'],
    ['who decides about my GP', '/services/general-practice'],
    ['doctor', '/services/general-practice'],
    ['chemist', '/services/community-pharmacy'],
    ['phamracy', '/services/community-pharmacy'],
    ['eye test', '/services/eye-health'],
    ['opticians', '/services/eye-health'],
    ['nurse at home', '/services/district-nursing'],
    ['OT', '/services/occupational-therapy'],
    ['rehab', '/services/bed-based-rehabilitation'],
    ['blakpool', '/places/blackpool'],
    ['preston', '/places/lancashire'],
    ['South Lakeland', '/places/south-cumbria'],
    ['Millom', '/places/south-cumbria'],
    ['ingleton', '/places/south-cumbria'],
    ['E07000121', '/places/lancashire'],
    ['smoking', '/outcomes/adult-smoking'],
    ['life expectancy', '/outcomes/life-expectancy'],
    ['men’s healthy life expectancy', '/outcomes/healthy-life-expectancy?sex=Male'],
    ['life expectancy of women', '/outcomes/life-expectancy?sex=Female'],
    ['how healthy are we compared with England?', '/outcomes/healthy-life-expectancy'],
    ['Karen Smith', '/places/blackpool'],
    ['place integration deal', '/changes?from=2022-07-01'],
    ['terms of reference', '/about/unknowns#place-board-terms-of-reference'],
    ['who runs the dentists in blackpool?', '/register/blackpool/dental'],
    ['smoking in Blackpool', '/places/blackpool#health-adult-smoking'],
    ['life expectancy barrow', '/places/south-cumbria#health-life-expectancy-female'],
    ['men’s life expectancy, Lancashire', '/places/lancashire#health-life-expectancy-male'],
  ])('“%s” leads first to %s', (question, to) => {
    expect(first(question)?.to).toBe(to);
  });

  test('a sub-ICB location that two places share leads to both, by either code', () => {
    for (const code of ['01K', '01k', 'E38000228']) {
      const { findings } = find(code);
      expect(findings.map(({ to }) => to)).toEqual(['/places/lancashire', '/places/south-cumbria']);
      expect(findings[0]?.says).toBe('Sub-ICB location 01K (E38000228) is partly in Lancashire.');
    }
    expect(find('00R').findings.map(({ to }) => to)).toEqual(['/places/blackpool']);
  });

  test('describes a place by the name that found it', () => {
    expect(first('Barrow')?.says).toBe(
      'The former district of Barrow-in-Furness is in South Cumbria.',
    );
    expect(first('dentist in Barrow')).toMatchObject({
      title: 'Dental services in South Cumbria',
      says: expect.stringContaining('former district of Barrow-in-Furness'),
    });
  });

  test('lists the words that match nothing in the record', () => {
    for (const question of ['Kendal', 'cardiology', 'zzz', '02K', 'Manchester'])
      expect(find(question)).toEqual({
        findings: [],
        unmatched: [question.toLowerCase()],
      });
    const { findings, unmatched } = find('dentist Kendal');
    expect(findings[0]?.to).toBe('/services/dental');
    expect(unmatched).toEqual(['kendal']);
  });

  test('finds nothing for a question of stop words alone', () => {
    expect(find('who decides?')).toEqual({ findings: [], unmatched: [] });
  });

  test('each finding leads somewhere, once', () => {
    const { findings } = find('lancashire');
    const keys = findings.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(findings[0]).toMatchObject({ kind: 'place', to: '/places/lancashire' });
  });
});

const entry = (id: string, ...names: string[]): FindEntry => ({
  kind: 'place',
  id,
  title: id,
  says: '',
  to: `/places/${id}`,
  illustrative: false,
  terms: names.map((text) => ({ text, weight: 1 })),
});

test('a name that the question covers comes before a longer one', () => {
  const find = createFinder([entry('long', 'West Alpha Upon Sea'), entry('short', 'Alpha')]);
  expect(find('alpha').findings.map(({ id }) => id)).toEqual(['short', 'long']);
});

test('words of one question may be found by different names of one entry', () => {
  const find = createFinder([entry('both', 'Alpha', 'Beta'), entry('one', 'Alpha')]);
  expect(find('alpha beta').findings.map(({ id }) => id)).toEqual(['both', 'one']);
});

test('no entries, no findings', () => {
  expect(createFinder([])('alpha')).toEqual({ findings: [], unmatched: ['alpha'] });
});
