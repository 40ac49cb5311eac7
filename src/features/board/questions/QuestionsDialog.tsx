import { useEffect, useRef, useState } from 'react';

import { BoardDialog } from '#src/features/board/BoardDialog.tsx';
import { formatDate } from '#src/narrative/language/format.ts';
import { questionsKeptSentence, notedSentence } from '#src/narrative/site/questionWords.ts';

import type { BoardQuestion, QuestionSubject } from './BoardQuestion.ts';
import { editQuestion, noteQuestion, removeQuestion, restoreQuestion } from './keepQuestions.ts';
import { QuestionExports } from './QuestionExports.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionList } from './QuestionList.tsx';
import { useQuestions } from './useQuestions.ts';

type Props = {
  /** The slide at which it was opened. Moving on changes nothing. */
  readonly subject: QuestionSubject;
  readonly onClose: () => void;
};

/** Notes a question, an action or a decision at a slide, and lists what was noted. */
export function QuestionsDialog({ subject, onClose }: Props) {
  const { questions, isStored, key } = useQuestions();
  const dialog = useRef<HTMLDialogElement>(null);
  const [editing, setEditing] = useState<BoardQuestion | null>(null);
  const [removed, setRemoved] = useState<{ question: BoardQuestion; at: number } | null>(null);
  const [status, setStatus] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('textarea')?.focus();
  }, []);
  const say = (words: string) => {
    setStatus(words);
    setRemoved(null);
  };
  const about = editing?.about ?? subject;
  return (
    <BoardDialog
      ref={dialog}
      title="Question, action or decision"
      className="board-questions"
      onClose={onClose}
    >
      <p className="secondary">
        {about.item !== '' && `Item ${about.item} · `}Slide {about.slide}: {about.title} · as at{' '}
        {formatDate(about.asAt)}
      </p>
      <QuestionForm
        key={editing?.id}
        editing={editing}
        onNote={(words) => {
          if (editing) editQuestion(editing, words);
          else noteQuestion(words, subject);
          setEditing(null);
          say(editing ? 'Changed' : 'Noted');
        }}
        onCancel={() => setEditing(null)}
      />
      <p role="status">
        <b>{status}</b>{' '}
        {removed && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              restoreQuestion(removed.question, removed.at);
              say('Put back');
            }}
          >
            Put it back
          </button>
        )}
      </p>
      {questions.length > 0 && (
        <section aria-label="What was noted">
          <h3>{notedSentence(questions)}</h3>
          <p className={isStored ? 'secondary small' : 'notice'}>
            {questionsKeptSentence(key, isStored)}
          </p>
          <QuestionList
            questions={questions}
            onEdit={setEditing}
            onRemove={(question) => {
              setRemoved({ question, at: questions.indexOf(question) });
              setStatus('Removed');
              if (editing?.id === question.id) setEditing(null);
              removeQuestion(question);
            }}
          />
          <QuestionExports questions={questions} onStatus={say} />
        </section>
      )}
    </BoardDialog>
  );
}
