import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

/* Each case breaks one thing in a valid record: exactly that is reported, with its place and what to do. */

const sources = [{ source: 'website', where: 'Page 1' }];
const part = COLLECTIONS['agreement-parts'].example;
const PARTS = ['functions', 'staff-and-resources', 'risks', 'duration', 'ending'].map((id) => ({
  ...part,
  id,
}));
const agreement: Agreement = {
  ...COLLECTIONS.agreements.example,
  elements: [{ id: 'teams', name: 'Teams', text: 'Community teams.', sources }],
  parts: [
    {
      part: 'functions',
      state: 'stated',
      text: 'Community teams.',
      unstated: 'from whom',
      sources,
    },
    { part: 'staff-and-resources', state: 'not-found', text: null, sources },
    { part: 'risks', state: 'not-stated', text: null, sources },
    { part: 'duration', state: 'stated', text: 'Until ended.', sources },
    { part: 'ending', state: 'stated', text: 'By notice.', unstated: 'by whom', sources },
  ],
};
const council: Body = COLLECTIONS.bodies.example;

function problemsWith(one: unknown, bodies: unknown[] = [council]) {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  const files = new Map([
    ...recordFiles(),
    ['agreement-parts.json', json(PARTS)],
    ['agreements.json', json([one])],
    ['bodies.json', json(bodies)],
  ] as const);
  return parseRecord(files).problems;
}

test('a record needs no agreements, and a valid one is read', () => {
  const without = recordFiles();
  for (const name of ['agreements', 'agreement-parts', 'bodies']) without.delete(`${name}.json`);
  expect(parseRecord(without).problems).toEqual([]);
  expect(problemsWith(agreement)).toEqual([]);
});

const { parts, term, transfers } = agreement;
const [functions, staff, risks, duration, ending] = parts;
const [teams] = transfers;
const withPart = (index: number, more: object) => ({
  ...agreement,
  parts: parts.map((one, at) => (at === index ? { ...one, ...more } : one)),
});

test.each<[what: string, broken: unknown, field: string, says: string]>([
  [
    'a part left out',
    { ...agreement, parts: [functions, staff, duration, ending] },
    'parts',
    'lacks “risks”',
  ],
  [
    'parts in another order',
    { ...agreement, parts: [functions, staff, duration, risks, ending] },
    'parts[2].part',
    'is “duration”, where “risks” belongs',
  ],
  [
    'an element that it lacks',
    { ...agreement, transfers: [{ ...teams, element: 'plus' }] },
    'transfers[0].element',
    '“plus” is no element of this agreement',
  ],
  [
    'functions in a part called silent',
    withPart(0, { state: 'not-stated', text: null, unstated: undefined }),
    'parts[0].state',
    'holds something in transfers of functions',
  ],
  [
    'staff in a part called not found',
    {
      ...agreement,
      transfers: [
        ...transfers,
        {
          kind: 'staff',
          from: null,
          to: null,
          verb: 'lent',
          state: 'planned',
          on: null,
          element: 'teams',
          text: 'Nurses.',
          sources,
          people: 4,
          wte: 2.5,
        },
      ],
    },
    'parts[1].state',
    'holds something in transfers of staff',
  ],
  [
    'risks in a part called silent',
    { ...agreement, risks: [{ category: 'Pensions', borneBy: null, control: null, sources }] },
    'parts[2].state',
    'holds something in risks',
  ],
  [
    'what is in effect before its day',
    { ...agreement, transfers: [{ ...teams, on: '2023-04-02' }] },
    'transfers[0].state',
    'is “in-effect” from 2023-04-02, later than the document (2023-04-01)',
  ],
  [
    'a question half answered that counts as stated',
    withPart(4, { unstated: undefined }),
    'parts[4].unstated',
    'does not state by whom notice is given, or what happens then',
  ],
  [
    'something left open of nothing',
    withPart(2, { unstated: 'who bears them' }),
    'parts[2].unstated',
    'is “who bears them”',
  ],
  [
    'a term in a part called silent',
    withPart(3, { state: 'not-stated', text: null }),
    'parts[3].state',
    'holds something in from, until',
  ],
  [
    'notice in a part called silent',
    withPart(4, { state: 'not-found', text: null, unstated: undefined }),
    'parts[4].state',
    'holds something in term.notice',
  ],
  [
    'an ending stated, and none held',
    { ...agreement, term: { ...term, notice: [] } },
    'parts[4].state',
    'holds nothing in term.notice or term.exits',
  ],
  [
    'a risk stated, and none held',
    withPart(2, { state: 'stated', text: 'Pensions.' }),
    'parts[2].state',
    'holds nothing in risks',
  ],
  [
    'services of ours in an agreement elsewhere',
    { ...agreement, ownPlaces: [], transfers: [{ ...teams, services: ['dental'] }] },
    'transfers[0].services',
    'is about no place of it',
  ],
  [
    'an end after the day up to which the record goes',
    { ...agreement, term: { ...term, ended: { on: '2099-01-01', text: 'By notice.', sources } } },
    'term.ended.on',
    'is after the day up to which the record goes',
  ],
  [
    'an end before its beginning',
    { ...agreement, term: { ...term, ended: { on: '2023-03-31', text: 'By notice.', sources } } },
    'term.ended.on',
    '2023-03-31 is before the agreement begins (2023-04-01)',
  ],
  [
    'a document of the future',
    { ...agreement, document: { what: 'minutes', on: '2099-01', dating: null } },
    'document.on',
    'is after the day up to which the record goes',
  ],
])('%s is refused', (_, broken, field, says) => {
  expect(problemsWith(broken)).toEqual([
    {
      file: 'agreements.json',
      line: expect.any(Number),
      field,
      problem: expect.stringContaining(says),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    },
  ]);
});

test('a body neither takes its own place nor is a committee of itself, by whatever way round', () => {
  const link = (body: string) => [{ body, on: '2024-04-01', by: 'An Act', sources }];
  const other = { ...council, id: 'new-council', successors: link('northtown-council') };
  const circle = problemsWith(agreement, [
    { ...council, successors: link('new-council') },
    { ...other },
  ]);
  expect(circle.map(({ field, problem }) => [field, problem])).toEqual([
    ['successors', 'leads back to the body itself'],
    ['successors', 'leads back to the body itself'],
  ]);
  expect(circle.map(({ line }) => line)).toEqual([expect.any(Number), expect.any(Number)]);
  expect(problemsWith(agreement, [council, other])).toEqual([]);
  const own = problemsWith(agreement, [{ ...council, partOf: 'northtown-council' }]);
  expect(own.map(({ field }) => field)).toEqual(['partOf']);
});
