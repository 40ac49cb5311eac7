import { useState, type SubmitEvent } from 'react';

import type { Body } from '#src/contract/agreements/body.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import type { Assessment } from '#src/contract/principles/assessment.ts';
import type { AssessmentDraft } from '#src/contract/principles/assessmentDraft.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import {
  assessmentName,
  ASSESS_KEPT,
  ASSESSMENT_FILE_PROBLEMS,
  OPEN_ASSESSMENT,
  replaceAssessmentQuestion,
  openedWords,
  savedWords,
} from '#src/narrative/principles/assessWords.ts';
import { REFUSED_BY_BROWSER } from '#src/narrative/site/ownFileWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import type { Assessed } from '#src/record/assessedIn.ts';
import { OwnFile } from '#src/ui/OwnFile.tsx';
import {
  checkAssessment,
  fieldId,
  fieldProblems,
  type FieldProblem,
} from '#src/stores/own/checkAssessment.ts';

import { candidateOf, draftOf, emptyDraft, withoutBlanks } from './assessmentDraft.ts';
import { AboutField } from './AboutField.tsx';
import { Beside } from './Beside.tsx';
import { Field } from './Field.tsx';
import { FindingFields } from './FindingFields.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useOwnAssessment } from './useOwnAssessment.ts';

type Props = {
  readonly principles: readonly Principle[];
  /** Every place and agreement of the record, with its assessments. */
  readonly all: readonly Assessed[];
  readonly bodies: readonly Body[];
  readonly basis: Basis;
  /** What is chosen at first: `place blackpool`; empty: nothing. */
  readonly about: string;
};

/** The form in which a partner assesses, with others' assessments beside it. */
export function AssessForm({ principles, all, bodies, basis, about }: Props) {
  const { own, isKept, isUnreadable, isRefused, change, keep, forget } = useOwnAssessment({
    draft: emptyDraft(principles, about),
    others: [],
  });
  const { draft, others } = own;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  /** How often it was to be saved: each time what is wrong is told anew. */
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState('');
  const checked = fieldProblems(candidateOf(withoutBlanks(draft), { basis, bodies }), principles);
  const wrong = 'problems' in checked ? checked.problems : [];
  // What was told is told beside its field until it is mended; what goes wrong since, at the next attempt.
  const problemOf = (field: string) =>
    wrong.some((one) => one.field === field)
      ? problems.find((one) => one.field === field)?.says
      : undefined;
  const mine = 'assessment' in checked ? checked.assessment : null;
  const subject = all.find(({ kind, id }) => `${kind} ${id}` === draft.about);
  const isAbout = (one: Assessment) => subject !== undefined && one[subject.kind] === subject.id;
  const beside = [
    ...(subject?.assessments ?? []),
    ...others.filter(isAbout),
    ...(mine ? [mine] : []),
  ].filter(
    // The same again, as a reader's own file of what the record has.
    ({ id }, n, list) => list.findLastIndex((one) => one.id === id) === n,
  );

  const write = (changed: Partial<AssessmentDraft>) => {
    setStatus('');
    change({ draft: { ...draft, ...changed }, others });
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    const tidy = withoutBlanks(draft);
    change({ draft: tidy, others });
    if (!mine) {
      setStatus('');
      setProblems(wrong);
      return;
    }
    const file = `${mine.id}.json`;
    saveFile(new Blob([`${JSON.stringify(mine, null, 2)}\n`], { type: 'application/json' }), file);
    setProblems([]);
    setStatus(savedWords(file));
  };
  const idsOf = (kind: Assessed['kind']) =>
    all.filter((one) => one.kind === kind).map(({ id }) => id);
  const check = (json: unknown) =>
    checkAssessment(json, {
      principles,
      places: idsOf('place'),
      agreements: idsOf('agreement'),
    });

  if (isUnreadable)
    return (
      <div className="notice problem">
        <p>What this browser keeps as your assessment can’t be read.</p>
        <button type="button" className="button quiet" onClick={forget}>
          Remove it
        </button>
      </div>
    );
  return (
    <>
      <form noValidate onSubmit={save}>
        {problems.length > 0 && (
          <ProblemSummary key={attempt} problems={problems} principles={principles} />
        )}
        <section className="card" aria-labelledby="assess-who">
          <h2 id="assess-who">What is assessed, by whom and when</h2>
          <AboutField
            all={all}
            value={draft.about}
            problem={problemOf(fieldId('about'))}
            onChange={(value) => write({ about: value })}
          />
          <Field
            id={fieldId('partner')}
            label="Partner that assesses"
            hint="As a sentence names it: “the council”."
            list="assess-bodies"
            value={draft.partner}
            problem={problemOf(fieldId('partner'))}
            onChange={(partner) => write({ partner })}
          />
          <datalist id="assess-bodies">
            {bodies.map(({ id, inSentence }) => (
              <option key={id} value={inSentence}>
                {inSentence}
              </option>
            ))}
          </datalist>
          <Field
            id={fieldId('on')}
            label="Day of the assessment"
            type="date"
            value={draft.on}
            problem={problemOf(fieldId('on'))}
            onChange={(on) => write({ on })}
          />
        </section>
        {principles.map((principle, index) => {
          const finding = draft.findings.find((one) => one.principle === principle.id);
          return (
            finding && (
              <FindingFields
                key={principle.id}
                index={index}
                principle={principle}
                finding={finding}
                problemOf={problemOf}
                onChange={(changed) =>
                  write({
                    findings: draft.findings.map((one) => (one === finding ? changed : one)),
                  })
                }
              />
            )
          );
        })}
        <section className="card" aria-labelledby="assess-file">
          <h2 id="assess-file">Keep it</h2>
          <p>{ASSESS_KEPT}</p>
          <p className="form-row">
            <button type="submit" className="button">
              Save as a file
            </button>
            <button type="button" className="button quiet" onClick={isKept ? forget : keep}>
              {isKept ? 'Remove it from this browser' : 'Keep it in this browser'}
            </button>
          </p>
          <p role="status">
            {status} {isKept && !isRefused && 'Every change is kept in this browser.'}{' '}
            {isRefused && REFUSED_BY_BROWSER}
          </p>
          <OwnFile
            label={OPEN_ASSESSMENT.mine}
            words={ASSESSMENT_FILE_PROBLEMS}
            check={check}
            question={draft.partner === '' ? null : replaceAssessmentQuestion}
            onReplace={(theirs: Assessment) => {
              write(draftOf(theirs, principles));
              setProblems([]);
              setStatus(openedWords(theirs));
            }}
            onSave={null}
          />
        </section>
      </form>
      <section className="card" aria-labelledby="assess-beside">
        <h2 id="assess-beside">Beside others’</h2>
        <OwnFile
          label={OPEN_ASSESSMENT.other}
          words={ASSESSMENT_FILE_PROBLEMS}
          check={check}
          question={null}
          onReplace={(theirs: Assessment) =>
            change({ draft, others: [...others.filter(({ id }) => id !== theirs.id), theirs] })
          }
          onSave={null}
        />
        {others.length > 0 && (
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                From a file: {assessmentName(one)}
                {!isAbout(one) && ', of something else, so not shown beside yours'}{' '}
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => change({ draft, others: others.filter((other) => other !== one) })}
                >
                  Remove<span className="visually-hidden">: {assessmentName(one)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {!mine && <p>Yours is shown here once every field that it needs is filled in.</p>}
        {subject && <Beside name={subject.name} principles={principles} assessments={beside} />}
      </section>
    </>
  );
}
