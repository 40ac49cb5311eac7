import { expect, test } from 'vitest';

import { parseQuestions } from './parseQuestions.ts';

test.each([
  [null],
  ['why?'],
  [7],
  [{}],
  [{ id: 'a' }],
  [{ text: 'Why?' }],
  [{ id: '', text: 'x' }],
])('what is no question is not shown: %j', (stored) => {
  expect(parseQuestions([stored])).toEqual([]);
});

test('what another version stored is shown with what it has', () => {
  expect(
    parseQuestions([
      { id: 'a', text: 'Why?', kind: 'riddle', owner: 7, isExported: 'yes', about: { slide: 'x' } },
      { id: 'b', text: 'Do it', kind: 'action', due: '2026-12-04', about: null, later: true },
    ]),
  ).toEqual([
    {
      id: 'a',
      kind: 'question',
      text: 'Why?',
      owner: '',
      due: '',
      notedAt: '',
      isExported: false,
      about: {
        deck: '',
        meeting: '',
        item: '',
        slide: 0,
        title: '',
        view: '',
        asAt: '',
        basis: 'published',
      },
    },
    expect.objectContaining({ id: 'b', kind: 'action', due: '2026-12-04' }),
  ]);
});
