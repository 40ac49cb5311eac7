import { csvText, scalarCell } from '#src/contract/plain/csvText.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { QUESTION_KIND_WORDS } from '#src/narrative/site/questionWords.ts';

import type { BoardQuestion } from './BoardQuestion.ts';

const COLUMNS = [
  'kind',
  'text',
  'owner',
  'due',
  'agendaItem',
  'slide',
  'slideTitle',
  'deck',
  'meeting',
  'view',
  'asAt',
  'basis',
  'notedAt',
] as const;

/**
 * What was noted as CSV, by the rules of every file of the record (docs/decisions/009): each line says
 * what it is about, as lines get cut out of files.
 */
export const questionsCsv = (questions: readonly BoardQuestion[]): string =>
  csvText(
    COLUMNS,
    questions.map(({ kind, text, owner, due, notedAt, about }) => {
      const { item, slide, title, deck, meeting, view, asAt, basis } = about;
      const cells = [kind, text, owner, due, item, slide, title, deck, meeting, view];
      return [...cells, asAt, basis, notedAt].map(scalarCell);
    }),
  );

const HEADINGS = ['Kind', 'What', 'Owner', 'Due', 'Item', 'Slide'] as const;

const dueWords = (due: string): string => (due === '' ? '' : formatDate(due));

/** What was noted as a table to paste into minutes, and the same with tabs where only text can be pasted. */
export function questionsTable(questions: readonly BoardQuestion[]): {
  html: string;
  text: string;
} {
  const head = HEADINGS.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = questions.map(({ kind, text, owner, due, about }) => {
    const cells = [QUESTION_KIND_WORDS[kind], text, owner, dueWords(due), about.item];
    const slide = `${about.slide}: ${about.title}`;
    const link = `<a href="${escapeHtml(about.view)}">${escapeHtml(slide)}</a>`;
    const note = escapeHtml(asAtWords(about));
    return {
      html: `<tr>${[...cells.map(escapeHtml), `${link}, ${note}`].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      text: [...cells, `${slide}, ${asAtWords(about)}`, about.view],
    };
  });
  return {
    html: `<table><thead><tr>${head}</tr></thead><tbody>${rows.map(({ html }) => html).join('')}</tbody></table>`,
    text: [[...HEADINGS, 'Address'], ...rows.map(({ text }) => text)]
      .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t'))
      .join('\n'),
  };
}

const asAtWords = ({ asAt, basis }: BoardQuestion['about']): string =>
  `as at ${formatDate(asAt)}${basis === 'illustrative' ? ', illustrative' : ''}`;
