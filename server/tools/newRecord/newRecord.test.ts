import { expect, describe, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import type { RecordData } from '#src/contract/record.ts';

import type { Answers } from './Answers.ts';
import { askAnswers } from './askAnswers.ts';
import { Interview } from './Interview.ts';
import { minimalRecord } from './minimalRecord.ts';
import { readAnswers } from './readAnswers.ts';

const source = {
  title: 'Constitution of the partnership',
  publisher: 'Fenland',
  address: 'https://example.org/constitution',
};
const answers: Answers = {
  name: 'NHS Fenland Integrated Care Board',
  publisher: 'A councillor',
  begins: '2022-07-01',
  searched: '2026-05-01',
  places: [
    { name: 'Eastmere', areas: [{ code: 'E06000901', name: 'Eastmere' }] },
    {
      name: 'Hill & Dale',
      areas: [
        { code: 'E07000902', name: 'Hill', lsoas: 40, residents: 61_234 },
        { code: 'E08000903', name: 'Dale', extent: 'part' },
      ],
      figuresFrom: 'E08000903',
      proxy: 'All of Dale, and not Hill.',
    },
  ],
  placesSource: source,
  services: [
    { name: 'Dental services', group: 'Primary care' },
    { name: 'NHS 111', group: 'Urgent care', decides: 'NHS England', since: '2023-04-01' },
  ],
  servicesSource: { ...source, published: '2024-05', where: 'Page 3' },
};

function made(from: Answers): RecordData {
  const { record, problems } = parseRecord(minimalRecord(from));
  if (!record) throw new Error(JSON.stringify(problems));
  return record;
}

describe('a minimal record', () => {
  test('is valid, and has what was answered and no decision', () => {
    const record = made(answers);
    expect(record.system).toMatchObject([
      {
        id: 'nhs-fenland',
        shortName: 'NHS Fenland',
        deciderName: 'the ICB',
        disclaimer: 'Compiled from public sources; not published by the ICB.',
        lead: expect.stringContaining('two services in two places'),
        comparators: ['E92000001'],
      },
    ]);
    expect(record.places).toMatchObject([
      {
        id: 'eastmere',
        body: 'Eastmere place-based partnership',
        figuresFrom: 'E06000901',
        proxy: null,
        footprint: [{ extent: 'whole', lsoas: null, lsoasInArea: null, residents: null }],
      },
      {
        id: 'hill-and-dale',
        figuresFrom: 'E08000903',
        footprint: [
          { extent: 'whole', lsoas: 40, lsoasInArea: 40, residents: 61_234 },
          { extent: 'part', lsoas: null, lsoasInArea: null, residents: null },
        ],
      },
    ]);
    expect(record.areas.map(({ kind }) => kind)).toEqual([
      'country',
      'unitary',
      'district',
      'district',
    ]);
    expect(record.services.map(({ inSentence, chain }) => [inSentence, chain[0]])).toMatchObject([
      ['dental services', { body: 'NHS Fenland Integrated Care Board', from: null }],
      ['NHS 111', { body: 'NHS England', accountable: 'NHS England', from: '2023-04-01' }],
    ]);
    const silent = ['decisions', 'commitments', 'priorities', 'events', 'people', 'funds'] as const;
    for (const name of [...silent, 'indicators', 'observations', 'conflicts'] as const)
      expect(record[name], name).toEqual([]);
    // Nobody has looked: no page may say “searched to”.
    expect(record.unknowns.map(({ until }) => until)).toEqual([null, null]);
  });

  test('cites only the sources of the answers', () => {
    const record = made(answers);
    expect(record.sources).toMatchObject([
      { id: 'constitution-of-the-partnership', published: null },
      { id: 'constitution-of-the-partnership-2', published: '2024-05' },
    ]);
    expect(record.places[0]?.sources).toEqual([
      { source: 'constitution-of-the-partnership', where: 'The whole of it' },
    ]);
    expect(record.services[0]?.chain[0]?.sources).toEqual([
      { source: 'constitution-of-the-partnership-2', where: 'Page 3' },
    ]);
    const { servicesSource: _, ...one } = answers;
    expect(made(one).sources).toHaveLength(1);
  });

  test('that is illustrative says so everywhere', () => {
    const record = made({ ...answers, basis: 'illustrative' });
    expect(record.system[0]?.disclaimer).toBe('Made up for demonstration.');
    expect(record.unknowns.map(({ basis }) => basis)).toEqual(['illustrative', 'illustrative']);
  });
});

describe('a file of answers', () => {
  const refusal = (change: (text: string) => string) => {
    try {
      readAnswers('answers.json', change(JSON.stringify(answers, null, 1)));
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'nothing';
  };

  test('is read as it stands', () => {
    expect(readAnswers('answers.json', JSON.stringify(answers))).toEqual(answers);
  });

  test.each<[string, string, string, string]>([
    ['a code that is none', 'E06000901', 'E06', ':11 places[0].areas[0].code: is “E06”'],
    ['a day that is none', '2026-05-01', '2026-02-30', 'searched: is “2026-02-30”'],
    ['days the wrong way round', '2026-05-01', '2021-05-01', 'It must not be before begins'],
    [
      'a field with a wrong name',
      '"publisher": "A c',
      '"publishr": "A c',
      'Did you mean “publisher”',
    ],
    ['two places of one name', '"Hill & Dale"', '"eastmere"', ':17 places[1].name: is “eastmere”'],
    ['a name without a letter', '"Hill & Dale"', '"—"', 'a letter from a to z'],
    ['no proxy', '"All of Dale, and not Hill."', 'null', 'places[1].proxy: is empty (null)'],
    [
      'another’s figures',
      '"figuresFrom": "E08000903"',
      '"figuresFrom": "E06000901"',
      'places[1].figuresFrom',
    ],
    ['broken JSON', '"places": [', '"places": ', 'answers.json:'],
  ])('%s is refused in words', (_, find, put, says) => {
    const message = refusal((text) => text.replace(find, put));
    expect(message).toMatch(/^Nothing was written\./);
    expect(message).toContain(says);
  });
});

describe('an interview', () => {
  /** What is typed, line by line; nothing between two bars is an empty line. */
  const lines = (text: string) => text.split('|');

  async function interview(answered: readonly string[]) {
    const left = [...answered];
    const printed: string[] = [];
    const result = await askAnswers(
      new Interview({
        ask: (question) => {
          printed.push(question);
          const line = left.shift();
          if (line === undefined) throw new Error(`Nothing left to answer “${question}”`);
          return Promise.resolve(line);
        },
        print: (text) => void printed.push(text),
      }),
      '2026-05-01',
    );
    return { result, printed: printed.join('\n'), left };
  }
  const about = lines('NHS Fenland ICB||QX1||A councillor|||');
  const paper = lines('Constitution|Fenland|https://example.org/c||');

  test('with the default answers makes a valid record', async () => {
    const { result, left } = await interview([
      ...about,
      ...lines('Eastmere|E06000901|||61,234|40|'),
      ...lines('Hill|E07000902|Hillshire|no||20|30||All of Hillshire.|'),
      ...paper,
      ...lines('Dental services|Primary care||||'),
      ...lines('NHS 111|||NHS England|2023-04-01||'),
      'yes',
    ]);
    expect(left).toEqual([]);
    expect(result).toMatchObject({
      shortName: 'NHS Fenland',
      odsCode: 'QX1',
      onsCode: null,
      begins: '2022-07-01',
      searched: '2026-05-01',
      placesExistFrom: null,
      services: [
        { group: 'Primary care', decides: 'NHS Fenland ICB' },
        { group: 'Primary care', decides: 'NHS England', since: '2023-04-01' },
      ],
    });
    const record = made(result);
    expect(record.places.map(({ footprint }) => footprint)).toMatchObject([
      [{ lsoas: 40, lsoasInArea: 40, residents: 61_234 }],
      [{ extent: 'part', lsoas: 20, lsoasInArea: 30, residents: null }],
    ]);
    expect(record.sources).toHaveLength(1);
  });

  test('asks again after an invalid answer, and says what it must be', async () => {
    const { result, printed } = await interview([
      ...lines('|NHS Fenland ICB|||e54||A councillor|1 July|||'),
      ...lines('?|Eastmere||E0600|E06000901||perhaps||many||0||E06000901|'),
      ...lines('eastmere|'),
      ...lines('Constitution|Fenland|example.org|https://example.org/c||'),
      ...lines('Dental services||Primary care|||||'),
      ...lines('no|Minutes|Fenland|https://example.org/m|July|2024-07|Item 4'),
    ]);
    for (const words of [
      'must not be empty',
      'must be an ONS code: one capital letter and eight digits',
      'must be a real day written YYYY-MM-DD',
      'must have a letter from a to z',
      'It must be one of: yes, no',
      'must be a whole number above zero',
      'must be an area that is not in the place yet',
      'must be one that is not in the list yet',
      'must be a web address',
      'must be a year (2023), a month (2023-07)',
    ])
      expect(printed).toContain(words);
    expect(made(result).services[0]?.chain[0]?.sources).toEqual([
      { source: 'minutes', where: 'Item 4' },
    ]);
  });
});
