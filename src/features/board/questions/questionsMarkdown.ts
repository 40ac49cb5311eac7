import { formatDate } from '#src/narrative/language/format.ts';
import { QUESTION_KIND_WORDS } from '#src/narrative/site/questionWords.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import type { BoardQuestion } from './BoardQuestion.ts';

/** What Markdown would read as its own marks. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');

/** What was noted as a Markdown document: a part for each deck and slide, in the order they were noted at. */
export function questionsMarkdown(questions: readonly BoardQuestion[]): string {
  const lines = ['# Questions, actions and decisions'];
  if (questions.some(({ about }) => about.basis === 'illustrative'))
    lines.push(`**${ILLUSTRATIVE}**`);
  const decks = Map.groupBy(questions, ({ about }) =>
    [about.deck, about.meeting].filter((text) => text !== '').join(', '),
  );
  for (const [deck, ofDeck] of decks) {
    lines.push(`## ${escapeMarkdown(deck)}`);
    const slides = Map.groupBy(ofDeck, ({ about }) => about.view);
    for (const [view, noted] of slides) {
      const [first] = noted;
      if (!first) continue;
      const { item, slide, title, asAt } = first.about;
      const where = `${item === '' ? '' : `Item ${item}, `}slide ${slide}: ${title}`;
      lines.push(
        `### ${escapeMarkdown(where)}`,
        `<${view}>, record as at ${formatDate(asAt)}`,
        noted.map(questionLine).join('\n'),
      );
    }
  }
  return `${lines.join('\n\n')}\n`;
}

const questionLine = ({ kind, text, owner, due }: BoardQuestion): string =>
  [
    `- **${QUESTION_KIND_WORDS[kind]}:** ${escapeMarkdown(text)}`,
    owner === '' ? null : `Owner: ${escapeMarkdown(owner)}.`,
    due === '' ? null : `Due: ${formatDate(due)}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
