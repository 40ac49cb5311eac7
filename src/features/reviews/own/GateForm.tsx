import { useId, useRef, useState } from 'react';

import { cleanText } from '#src/contract/plain/cleanText.ts';
import type { Review, ReviewGate } from '#src/contract/reviews/review.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { gateSentence } from '#src/narrative/reviews/reviewSentence.ts';

import { CheckList } from './fields/CheckList.tsx';
import { orNull, useEditing } from './fields/editing.ts';
import { GateField } from './fields/GateField.tsx';

type Props = {
  readonly gate: 1 | 2;
  /** What may be agreed: priorities, or options. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
};

type Wrong = { readonly on?: string; readonly by?: string; readonly agreed?: string };

const withGate = (review: Review, gate: 1 | 2, decision: ReviewGate | null): Review =>
  gate === 1 ? { ...review, firstGate: decision } : { ...review, secondGate: decision };

/** What is wrong with a decision, by field, in words; nothing: it may be recorded. */
function wrongIn(decision: ReviewGate, earliest: string | null, what: string): Wrong {
  const { on, by, way, agreed } = decision;
  return {
    ...(on === '' && { on: 'Write the day of the decision.' }),
    ...(on !== '' &&
      earliest !== null &&
      on < earliest && {
        on: `The day must not be before ${formatDate(earliest)}, on which it rests.`,
      }),
    ...(by === '' && { by: 'Write who decided, by body or role.' }),
    ...(way === 'proceed' &&
      agreed.length === 0 && { agreed: `To proceed, choose at least one ${what}.` }),
  };
}

/** The decision of a gate, or the form in which it is recorded. Focus stays here as one follows the other. */
export function GateForm(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} tabIndex={-1}>
      <GateDecision {...props} onDone={() => box.current?.focus()} />
    </div>
  );
}

/** Records the decision of a gate, to proceed or to stop; or takes it back while nothing rests on it. */
function GateDecision({ gate, choices, onDone }: Props & { readonly onDone: () => void }) {
  const { review, change, problemOf } = useEditing();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [agreed, setAgreed] = useState<string[]>([]);
  const [wrong, setWrong] = useState<Wrong>({});
  const decision = gate === 1 ? review.firstGate : review.secondGate;
  const earliest = gate === 1 ? review.report.on : (review.firstGate?.on ?? null);
  const what = gate === 1 ? 'priority' : 'option';
  if (decision)
    return (
      <>
        <p>{gateSentence(review, gate, decision)}</p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            change(withGate(review, gate, null), 'The decision is taken back.');
            onDone();
          }}
        >
          Take this decision back
        </button>
      </>
    );
  if (earliest === null)
    return <p>Write the day of the report first: the decision is about a report that was given.</p>;
  const record = (data: FormData) => {
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? cleanText(value) : '';
    };
    const way = data.get('way') === 'stop' ? 'stop' : 'proceed';
    const next: ReviewGate = {
      on: text('on'),
      way,
      by: text('by'),
      reason: orNull(text('reason')),
      agreed:
        way === 'stop' ? [] : agreed.filter((one) => choices.some((choice) => choice.id === one)),
    };
    const found = wrongIn(next, earliest, what);
    const other = problemOf(withGate(review, gate, next));
    const problems: Wrong =
      Object.keys(found).length === 0 && other !== null ? { on: other } : found;
    setWrong(problems);
    const [first] = Object.keys(problems);
    if (first === undefined) {
      change(withGate(review, gate, next), 'The decision is recorded.');
      onDone();
    } else
      form.current?.querySelector<HTMLElement>(`[name="${first}"], [type="checkbox"]`)?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record(new FormData(event.currentTarget));
      }}
    >
      <GateField name="on" type="date" label="Day of the decision" problem={wrong.on} />
      <GateField name="by" label="Who decided, by body or role" problem={wrong.by} />
      <fieldset className="form-checks">
        <legend>Decision</legend>
        {(['proceed', 'stop'] as const).map((way) => (
          <p key={way} className="form-check">
            <input
              id={`${id}-${way}`}
              type="radio"
              name="way"
              value={way}
              defaultChecked={way === 'proceed'}
            />
            <label htmlFor={`${id}-${way}`}>{way === 'proceed' ? 'To proceed' : 'To stop'}</label>
          </p>
        ))}
      </fieldset>
      <CheckList
        legend={gate === 1 ? 'Priorities agreed' : 'Options agreed'}
        choices={choices}
        chosen={agreed}
        onChoose={setAgreed}
        none={gate === 1 ? 'No priority is written yet.' : 'No option is written yet.'}
      />
      {wrong.agreed && (
        <p role="alert" className="form-wrong">
          {wrong.agreed}
        </p>
      )}
      <GateField name="reason" label="Reason" hint="It may stay empty: then it is not stated." />
      <button type="submit" className="button">
        Record the decision
      </button>
    </form>
  );
}
