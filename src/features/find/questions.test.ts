import { beforeAll, expect, test } from 'vitest';

import { narrow } from '#src/record/narrow.ts';
import { withPeriodLabels } from '#src/contract/plain/periodLabel.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { findEntries } from './entries/findEntries.ts';
import { LATEST_OF_AREAS } from './findQueries.ts';
import { createFinder, type Finder } from './matching/createFinder.ts';

/* Questions as people ask them, each with its right first answer, on the frozen published record. */

let find: Finder;
beforeAll(async () => {
  const record = await publishedRecord();
  const observations = withPeriodLabels(
    narrow<'observations'>(record.observations, LATEST_OF_AREAS),
  );
  find = createFinder(findEntries({ ...record, observations }));
});

const first = (question: string) => find(question).findings[0];

type Answer = [question: string, to: string, says?: string];

function answers(question: string, to: string, says = '') {
  expect(first(question)?.to).toBe(to);
  expect(first(question)?.says).toContain(says);
}

test.each<Answer>([
  [
    'who decides about my dentist in barrow',
    '/register/south-cumbria/dental',
    'The former district of Barrow-in-Furness is in South Cumbria.',
  ],
  ['who decides about my GP', '/services/general-practice'],
  ['who decides?', '/register'],
  ['has anything been delegated', '/register'],
  ['gp', '/services/general-practice'],
  ['gp blackpool', '/register/blackpool/general-practice'],
  ['doctors surgery blackpool', '/register/blackpool/general-practice'],
  ['who runs the dentists in blackpool?', '/register/blackpool/dental'],
  ['kendal pharmacy', '/register/south-cumbria/community-pharmacy', '“Kendal Town and Greenside”'],
  ['phamracy kendel', '/register/south-cumbria/community-pharmacy'],
  ['gp in morecambe', '/register/lancashire/general-practice', 'are in Lancaster, in Lancashire.'],
  ['chemist', '/services/community-pharmacy'],
  ['optician', '/services/eye-health'],
  [
    'eye test padiham',
    '/register/lancashire/eye-health',
    '“Padiham” is in Burnley, in Lancashire.',
  ],
  ['district nurse', '/services/district-nursing'],
  ['nurse at home', '/services/district-nursing'],
  ['OT', '/services/occupational-therapy'],
  ['stroke rehab', '/services/bed-based-rehabilitation'],
])('who decides: “%s” → %s', answers);

test.each<Answer>([
  ['ulverston', '/places/south-cumbria', 'Westmorland and Furness, formerly South Lakeland'],
  ['Ulversten', '/places/south-cumbria', '“Ulverston” is in'],
  [
    'Morecambe West End',
    '/places/lancashire',
    '“Morecambe West End” is in Lancaster, in Lancashire.',
  ],
  ['nelson', '/places/lancashire', '“Nelson West” are in Pendle, in Lancashire.'],
  ['bentham', '/places/south-cumbria', '“Ingleton and High Bentham” is in North Yorkshire'],
  ['who runs health in lancaster', '/places/lancashire', 'Lancaster is in Lancashire.'],
  ['Barrow', '/places/south-cumbria', 'The former district of Barrow-in-Furness'],
  ['blackburn w darwen', '/places/blackburn-with-darwen'],
  ['blakpool', '/places/blackpool'],
  ['01K', '/places/lancashire', 'Sub-ICB location 01K (E38000228) is partly in Lancashire.'],
  ['E07000121', '/places/lancashire'],
])('towns, districts and places: “%s” → %s', answers);

test.each<Answer>([
  ['obesity burnley', '/outcomes/adult-obesity#within-E07000117', '34.8% (31.2 to 38.3)'],
  ['obesity in padiham', '/outcomes/adult-obesity#within-E07000117', '34.8%'],
  ['obesity barrow', '/outcomes/adult-obesity#within-E07000027', 'In 2021/22, 31.2%'],
  ['smoking ulverston', '/outcomes/adult-smoking#within-E07000031', 'South Lakeland'],
  ['child poverty pendle', '/outcomes/child-poverty-after-housing-costs#within-E07000122', '42.5%'],
  ['child poverty barrow', '/places/south-cumbria#health-child-poverty-after-housing-costs'],
  ['obesity millom', '/places/south-cumbria#health-adult-obesity', 'does not match exactly'],
  ['life expectancy blackpool men', '/places/blackpool#health-life-expectancy-male', '2015–17'],
  ['life expectancy barrow', '/outcomes/life-expectancy?sex=Female#within-E07000027'],
  ['smoking in Blackpool', '/places/blackpool#health-adult-smoking', '20.6%'],
  ['smoking', '/outcomes/adult-smoking'],
  ['men’s healthy life expectancy', '/outcomes/healthy-life-expectancy?sex=Male'],
  ['how healthy are we compared with England?', '/outcomes/healthy-life-expectancy'],
  ['health inequalities', '/outcomes'],
  ['deprivation blackpool', '/places/blackpool#deprivation'],
])('health: “%s” → %s', answers);

test.each<Answer>([
  ['director south cumbria', '/places/south-cumbria', 'Director of health and care integration'],
  ['Karen Smith', '/places/blackpool', 'last seen in the role'],
  ['pooled budget', '/money'],
  ['better care fund', '/money#measure-better-care-fund-total-spend'],
  ['better care fund lancashire', '/places/lancashire#money'],
  ['what changed', '/changes'],
  ['priorities blackpool', '/priorities?place=blackpool'],
  ['section 75', '/about/words#section-75'],
  ['what is a proxy', '/about/words#proxy'],
  ['terms of reference', '/about/unknowns#place-board-terms-of-reference'],
])('people, money, changes: “%s” → %s', answers);

test.each<Answer>([
  ['place integration deal', '/agreements/place-integration-deal', '5 July 2023'],
  ['care trust', '/agreements/care-trust-plus', 'In North East Lincolnshire, not here.'],
  ['grimsby', '/agreements/care-trust-plus', 'not here'],
  ['agreements', '/agreements'],
  ['agreement blackpool', '/places/blackpool/what-it-would-take'],
  ['blackpool place-based partnership', '/places/blackpool'],
])('agreements: “%s” → %s', answers);

test.each<Answer>([
  ['mental health', '/find?q=mental+health', 'Integrated Care Board would know.'],
  ['mental health kendal', '/find?q=mental+health', 'is not in this record'],
  ['A&E', '/find?q=A%26E', 'is not in this record'],
  ['a and e', '/find?q=A%26E'],
  ['ambulence', '/find?q=ambulance', 'is not in this record'],
  ['royal preston hospital', '/find?q=hospital', 'is not in this record'],
  ['care home', '/find?q=social+care', 'Integrated Care Board or your council would know.'],
])('what the record does not cover: “%s” → %s', answers);

test('what looks like the question but is not meant is left out', () => {
  const kinds = (question: string) => find(question).findings.map(({ kind }) => kind);
  for (const question of ['mental health', 'A&E', 'ambulance', 'midwife'])
    expect(kinds(question)).toEqual(['outside']);
  expect(kinds('health')).not.toContain('outside');
});

test('a district’s figure is followed by its place’s, and a proxy is called one', () => {
  const [own, ofPlace] = find('obesity barrow').findings;
  expect(own?.title).toBe('Adults living with obesity, Barrow-in-Furness');
  expect(ofPlace).toMatchObject({
    to: '/places/south-cumbria#health-adult-obesity',
    says: expect.stringContaining('Westmorland and Furness stands in for South Cumbria'),
  });
});

test('a sub-ICB location that two places share leads to both, by either code', () => {
  for (const code of ['01K', '01k', 'E38000228'])
    expect(find(code).findings.map(({ to }) => to)).toEqual([
      '/places/lancashire',
      '/places/south-cumbria',
    ]);
  expect(find('00R').findings.map(({ to }) => to)).toEqual(['/places/blackpool']);
});

test('a name in two districts shows both', () => {
  const [one, other] = find('warton').findings;
  expect(one?.says).toBe('“Warton and Freckleton” is in Fylde, in Lancashire.');
  expect(other?.says).toBe('“Carnforth, Silverdale and Warton” is in Lancaster, in Lancashire.');
});

test('a postcode or half of one is never taken for a place', () => {
  for (const code of ['LA14 1AA', 'LA14', 'LA9', 'BB11'])
    expect(find(code)).toEqual({ findings: [], unmatched: code.toLowerCase().split(' ') });
});

test('lists the words that match nothing in the record', () => {
  for (const question of ['cardiology', 'zzz', '02K', 'Birmingham'])
    expect(find(question)).toEqual({ findings: [], unmatched: [question.toLowerCase()] });
  const { findings, unmatched } = find('dentist Narnia');
  expect(findings[0]?.to).toBe('/services/dental');
  expect(unmatched).toEqual(['narnia']);
});

test('each finding leads somewhere, once', () => {
  for (const question of ['lancashire', 'obesity burnley', 'hospital blackpool', 'money']) {
    const keys = find(question).findings.map(({ kind, id }) => `${kind} ${id}`);
    expect(keys).not.toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
