import { LEVEL_IDS, LEVELS, LOWEST_LEVEL } from '#src/contract/plain/assessmentLevels.ts';
import type { FindingDraft } from '#src/contract/principles/assessmentDraft.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import { fieldId } from '#src/stores/own/checkAssessment.ts';

import { EMPTY_EVIDENCE } from './assessmentDraft.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { Field } from './Field.tsx';

type Props = {
  readonly index: number;
  readonly principle: Principle;
  readonly finding: FindingDraft;
  readonly problemOf: (field: string) => string | undefined;
  readonly onChange: (finding: FindingDraft) => void;
};

/** What is found on one principle: a level and, for every level above the first, the evidence. */
export function FindingFields({ index, principle, finding, problemOf, onChange }: Props) {
  const { name, asks, evidence: examples, amount } = principle;
  const levelId = fieldId('findings', index, 'level');
  const amountId = fieldId('findings', index, 'amount');
  const levelProblem = problemOf(levelId);
  const needsEvidence = finding.level !== '' && finding.level !== LOWEST_LEVEL;
  const pieces = finding.evidence;
  return (
    <fieldset className="card principles-fields" aria-describedby={`${levelId}-asks`}>
      <legend>
        <h2>
          {index + 1}. {name}
        </h2>
      </legend>
      <p id={`${levelId}-asks`}>{asks}</p>
      <details>
        <summary>What evidence of it would look like for a place (our extension)</summary>
        <ul>
          {examples.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <div
        role="radiogroup"
        aria-label={`Level of “${name}”`}
        aria-describedby={levelProblem === undefined ? undefined : `${levelId}-says`}
        className="principles-levels"
      >
        {LEVEL_IDS.map((level, n) => {
          // The first has the id that the list of problems leads to.
          const radio = n === 0 ? levelId : `${levelId}-${level}`;
          return (
            <div key={level}>
              <input
                type="radio"
                id={radio}
                name={levelId}
                value={level}
                checked={finding.level === level}
                aria-describedby={`${radio}-means`}
                onChange={() => onChange({ ...finding, level })}
              />
              <label htmlFor={radio}>{LEVELS[level].name}</label>
              <span id={`${radio}-means`} className="small secondary">
                {LEVELS[level].meaning}
              </span>
            </div>
          );
        })}
      </div>
      {levelProblem !== undefined && (
        <p id={`${levelId}-says`} className="small form-problem">
          {levelProblem}
        </p>
      )}
      {amount !== null && (
        <Field
          id={amountId}
          label={`${amount}, a month`}
          hint="A number with its unit, such as “2 days a month”. It may stay empty: not stated."
          value={finding.amount}
          problem={problemOf(amountId)}
          onChange={(value) => onChange({ ...finding, amount: value })}
        />
      )}
      {needsEvidence && (
        <>
          {pieces.map((evidence, n) => (
            <fieldset
              // Pieces are positions, so the index is their identity.
              key={n}
            >
              <legend>
                Evidence{pieces.length > 1 && ` ${n + 1}`}
                <span className="visually-hidden"> for “{name}”</span>
              </legend>
              <EvidenceFields
                at={[index, n]}
                evidence={evidence}
                problemOf={problemOf}
                onChange={(changed) => onChange({ ...finding, evidence: pieces.with(n, changed) })}
              />
            </fieldset>
          ))}
          <button
            type="button"
            className="button quiet"
            onClick={() => onChange({ ...finding, evidence: [...pieces, EMPTY_EVIDENCE] })}
          >
            Add more evidence<span className="visually-hidden"> for “{name}”</span>
          </button>
        </>
      )}
    </fieldset>
  );
}
