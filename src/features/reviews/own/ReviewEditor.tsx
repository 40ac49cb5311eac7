import { useRef, useState } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import {
  INTO_A_RECORD,
  NO_REVIEW_YET,
  OPEN_REVIEW,
  replaceReviewQuestion,
  reviewOpened,
  reviewRemoved,
  TEMPLATE_FIRST,
} from '#src/narrative/reviews/ownReviewWords.ts';
import { reviewSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { ownFileProblems, REFUSED_BY_BROWSER } from '#src/narrative/site/ownFileWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import { checkReview } from '#src/stores/own/checkReview.ts';
import { storeReview } from '#src/stores/own/storeReview.ts';
import { useReader } from '#src/stores/readerStore.ts';
import { OwnFile } from '#src/ui/OwnFile.tsx';
import { ProblemList } from '#src/ui/ProblemList.tsx';

import { emptyReview } from './emptyReview.ts';
import { EditingContext } from './fields/editing.ts';
import { ReviewForms } from './ReviewForms.tsx';
import { ServicesTemplate } from './services/ServicesTemplate.tsx';
import { StartForm } from './StartForm.tsx';

/** What was done, and what there was before, for as long as nothing else is done. */
type Done = {
  readonly words: string;
  readonly before?: Review | null;
  readonly after: Review | null;
};

/** What the contract objects to in a review, in one sentence; null: nothing. */
function problemOf(next: Review): string | null {
  const checked = checkReview(next);
  if (!('problems' in checked)) return null;
  return capitalise(`this ${checked.problems[0]?.says ?? 'can’t be kept.'}`);
}

const FILE_PROBLEMS = ownFileProblems('review', '.json');

/** Saves what is kept as a record has it: a list of one entry. */
function saveReview(stored: unknown): void {
  const json = `${JSON.stringify([stored], null, 2)}\n`;
  saveFile(new Blob([json], { type: 'application/json' }), 'reviews.json');
}

/** Where a reader makes a review of shared services, from nothing to its last decision. */
export function ReviewEditor({ isIllustrative }: { readonly isIllustrative: boolean }) {
  const stored = useReader(({ ownReview }) => ownReview);
  const [done, setDone] = useState<Done | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const checked = stored === null ? null : checkReview(stored);
  const review = checked && 'review' in checked ? checked.review : null;
  const store = (next: Review | null, words = '', before?: Review | null) => {
    const says = storeReview(next) ? words : `${words} ${REFUSED_BY_BROWSER}`.trim();
    setDone({ words: says, after: next, ...(before !== undefined && { before }) });
  };
  /** The same, where the control that was pressed goes: focus goes to what is said of it. */
  const storeAndTell = (...args: Parameters<typeof store>) => {
    store(...args);
    status.current?.focus();
  };
  const change = (next: Review, words?: string) => {
    const problem = problemOf(next);
    if (problem === null) store(next, words, words === undefined ? undefined : review);
    else setDone({ words: `Not done. ${problem}`, after: review });
  };
  return (
    <>
      {checked && 'problems' in checked && (
        <div className="notice problem">
          <p>What this browser keeps as your review can’t be read:</p>
          <ProblemList problems={checked.problems} />
          <button type="button" className="button quiet" onClick={() => storeAndTell(null)}>
            Remove it
          </button>
        </div>
      )}
      {review ? (
        <p className="lead">{reviewSentence(review)}</p>
      ) : (
        stored === null && <p>{NO_REVIEW_YET}</p>
      )}
      <p ref={status} role="status" className="form-status" tabIndex={-1}>
        {done?.words}{' '}
        {done?.before !== undefined && done.after === stored && (
          <button
            type="button"
            className="button quiet"
            onClick={() => storeAndTell(done.before ?? null, 'It is as it was.')}
          >
            Undo
          </button>
        )}
      </p>
      {review && (
        <>
          <p>
            <Link className="button" to={paths.ownReviewReport}>
              The report on two sides of A4
            </Link>
          </p>
          <EditingContext value={{ review, change, problemOf }}>
            <ReviewForms />
          </EditingContext>
        </>
      )}
      {stored === null && (
        <section className="card" aria-labelledby="start">
          <h2 id="start">Begin a review</h2>
          <p>{TEMPLATE_FIRST}</p>
          <p>
            <ServicesTemplate />
          </p>
          <StartForm
            onStart={(start) =>
              storeAndTell(
                emptyReview(start, isIllustrative ? 'illustrative' : 'published'),
                `“${start.name}” is begun.`,
              )
            }
          />
        </section>
      )}
      <section className="card" aria-labelledby="file">
        <h2 id="file">As a file</h2>
        <p>{INTO_A_RECORD}</p>
        <OwnFile
          label={OPEN_REVIEW}
          words={FILE_PROBLEMS}
          check={(json) => {
            const found = checkReview(json);
            return 'review' in found ? { value: found.review } : found;
          }}
          question={
            stored === null ? null : ({ name }) => replaceReviewQuestion(review?.name ?? null, name)
          }
          onReplace={(theirs) => storeAndTell(theirs, reviewOpened(theirs.name), review)}
          onSave={stored === null ? null : () => saveReview(stored)}
        />
        {review && (
          <button
            type="button"
            className="button quiet"
            onClick={() => storeAndTell(null, reviewRemoved(review.name), review)}
          >
            Remove the review from this browser
          </button>
        )}
      </section>
    </>
  );
}
