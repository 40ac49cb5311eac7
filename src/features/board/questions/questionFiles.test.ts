import { expect, test } from 'vitest';

import { QUESTION_KINDS } from '#src/narrative/site/questionWords.ts';

import type { BoardQuestion } from './BoardQuestion.ts';
import { questionsMarkdown } from './questionsMarkdown.ts';
import { questionsCsv, questionsTable } from './questionTable.ts';

const question = (words: Partial<BoardQuestion> = {}): BoardQuestion => ({
  id: 'a',
  kind: 'action',
  text: 'Ask ONS when the figures are due',
  owner: 'Director of health',
  due: '2026-12-04',
  notedAt: '2026-11-26T10:15:00.000Z',
  isExported: false,
  about: {
    deck: 'The system',
    meeting: 'Board, 26 November 2026',
    item: '7',
    slide: 7,
    title: 'No place’s gap has closed',
    view: 'https://example.org/outcomes/x?asAt=2026-11-21#gap',
    asAt: '2026-11-21',
    basis: 'published',
  },
  ...words,
});

test('each line of the CSV says what it is about, and no text runs as a formula', () => {
  const csv = questionsCsv([question({ text: '=1+1, "why"?', owner: '', due: '' })]);
  expect(csv.split('\r\n')).toEqual([
    '\ufeffkind,text,owner,due,agendaItem,slide,slideTitle,deck,meeting,view,asAt,basis,notedAt',
    `action,"'=1+1, ""why""?",,,7,7,No place’s gap has closed,The system,"Board, 26 November 2026",https://example.org/outcomes/x?asAt=2026-11-21#gap,2026-11-21,published,2026-11-26T10:15:00.000Z`,
    '',
  ]);
});

test('the table for minutes has a head, a link and no markup of the writer’s', () => {
  const { html, text } = questionsTable([question({ text: 'Is <b>this</b>\nso?' })]);
  expect(html).toBe(
    '<table><thead><tr><th scope="col">Kind</th><th scope="col">What</th><th scope="col">Owner</th><th scope="col">Due</th><th scope="col">Item</th><th scope="col">Slide</th></tr></thead>' +
      '<tbody><tr><td>Action</td><td>Is &lt;b&gt;this&lt;/b&gt;\nso?</td><td>Director of health</td><td>4 December 2026</td><td>7</td>' +
      '<td><a href="https://example.org/outcomes/x?asAt=2026-11-21#gap">7: No place’s gap has closed</a>, as at 21 November 2026</td></tr></tbody></table>',
  );
  expect(text.split('\n')).toEqual([
    'Kind\tWhat\tOwner\tDue\tItem\tSlide\tAddress',
    'Action\tIs <b>this</b> so?\tDirector of health\t4 December 2026\t7\t7: No place’s gap has closed, as at 21 November 2026\thttps://example.org/outcomes/x?asAt=2026-11-21#gap',
  ]);
});

test('the Markdown has a part for each slide, and its marks only', () => {
  const { about } = question();
  const markdown = questionsMarkdown([
    question({ text: '# *Why* now?', kind: 'question', owner: '', due: '' }),
    question(),
    question({
      kind: 'decision',
      text: 'Agreed',
      owner: '',
      due: '',
      about: { ...about, item: '', slide: 9, view: 'https://example.org/y', basis: 'illustrative' },
    }),
  ]);
  expect(markdown).toBe(`# Questions, actions and decisions

**Illustrative: made up for demonstration**

## The system, Board, 26 November 2026

### Item 7, slide 7: No place’s gap has closed

<https://example.org/outcomes/x?asAt=2026-11-21#gap>, record as at 21 November 2026

- **Question:** \\# \\*Why\\* now?
- **Action:** Ask ONS when the figures are due Owner: Director of health. Due: 4 December 2026.

### slide 9: No place’s gap has closed

<https://example.org/y>, record as at 21 November 2026

- **Decision:** Agreed
`);
});

test('each kind has a word in each file', () => {
  for (const kind of QUESTION_KINDS) {
    expect(questionsCsv([question({ kind })])).toContain(`\n${kind},`);
    expect(questionsTable([question({ kind })]).html).toMatch(new RegExp(`<td>${kind}`, 'i'));
  }
});
