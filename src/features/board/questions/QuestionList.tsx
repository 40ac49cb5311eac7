import { formatDate } from '#src/narrative/language/format.ts';
import { QUESTION_KIND_WORDS } from '#src/narrative/site/questionWords.ts';

import type { BoardQuestion } from './BoardQuestion.ts';

type Props = {
  readonly questions: readonly BoardQuestion[];
  readonly onEdit: (question: BoardQuestion) => void;
  readonly onRemove: (question: BoardQuestion) => void;
};

/** What was noted, in order, each with what can be done with it. */
export const QuestionList = ({ questions, onEdit, onRemove }: Props) => (
  <ol className="board-noted">
    {questions.map((question) => {
      const { id, kind, text, owner, due, about } = question;
      return (
        <li key={id}>
          <p>
            <b>{QUESTION_KIND_WORDS[kind]}:</b> <span className="board-noted-text">{text}</span>
          </p>
          <p className="secondary small">
            {[
              owner !== '' && `Owner: ${owner}`,
              due !== '' && `due ${formatDate(due)}`,
              about.item !== '' && `item ${about.item}`,
              `slide ${about.slide}: ${about.title}`,
              `as at ${formatDate(about.asAt)}`,
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </p>
          <p className="board-actions">
            <button type="button" className="button quiet" onClick={() => onEdit(question)}>
              Edit<span className="visually-hidden">: {text}</span>
            </button>
            <button type="button" className="button quiet" onClick={() => onRemove(question)}>
              Remove<span className="visually-hidden">: {text}</span>
            </button>
          </p>
        </li>
      );
    })}
  </ol>
);
