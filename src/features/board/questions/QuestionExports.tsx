import { useState } from 'react';

import { fileName } from '#src/figures/fileName.ts';
import { clearQuestion } from '#src/narrative/site/questionWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import { londonDay } from '#src/record/londonDay.ts';

import type { BoardQuestion } from './BoardQuestion.ts';
import { clearQuestions, markExported } from './keepQuestions.ts';
import { questionsMarkdown } from './questionsMarkdown.ts';
import { questionsCsv, questionsTable } from './questionTable.ts';

type Props = {
  readonly questions: readonly BoardQuestion[];
  readonly onStatus: (status: string) => void;
};

/** Takes what was noted out of the browser, as files or as a table for minutes, and clears it. */
export function QuestionExports({ questions, onStatus }: Props) {
  const [isClearing, setIsClearing] = useState(false);
  const save = (text: string, type: string, extension: string) => {
    const isIllustrative = questions.some(({ about }) => about.basis === 'illustrative');
    const parts = ['questions', londonDay(), isIllustrative ? 'illustrative' : ''];
    const name = `${fileName(parts)}.${extension}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    markExported(questions);
    onStatus(`Saved as ${name}`);
  };
  const copy = async () => {
    const { html, text } = questionsTable(questions);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
      markExported(questions);
      onStatus('Copied: paste it into the minutes');
    } catch {
      onStatus('The browser did not copy it, as it may not outside https. Save a file instead.');
    }
  };
  const unexported = questions.filter(({ isExported }) => !isExported).length;
  if (isClearing)
    return (
      <div role="group" aria-labelledby="board-clear">
        <p id="board-clear">
          <b>{clearQuestion(questions.length, unexported)}</b>
        </p>
        <p className="board-actions">
          <button
            type="button"
            className="button quiet"
            // What was pressed has gone, and the focus with it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onClick={() => setIsClearing(false)}
          >
            Keep it
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              clearQuestions();
              onStatus('Cleared: nothing is kept');
            }}
          >
            Clear it
          </button>
        </p>
      </div>
    );
  return (
    <p className="board-actions">
      <button
        type="button"
        className="button quiet"
        onClick={() => save(questionsMarkdown(questions), 'text/markdown', 'md')}
      >
        Save as Markdown
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => save(questionsCsv(questions), 'text/csv', 'csv')}
      >
        Save as CSV
      </button>
      <button type="button" className="button quiet" onClick={() => void copy()}>
        Copy as a table for minutes
      </button>
      <button type="button" className="button quiet" onClick={() => setIsClearing(true)}>
        Clear…
      </button>
    </p>
  );
}
