import { LEVELS } from '#src/contract/plain/assessmentLevels.ts';
import type { Assessment } from '#src/contract/principles/assessment.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { evidenceDocumentWords, findingOn } from '#src/narrative/principles/assessmentSentences.ts';

type Props = {
  readonly principles: readonly Principle[];
  /** Of one thing. */
  readonly assessments: readonly Assessment[];
};

/** What each finding rests on, by principle, latest first. */
export const EvidenceList = ({ principles, assessments }: Props) => (
  <div className="principles-evidence">
    {principles.map(({ id, name }) => (
      <div key={id}>
        <h4>{name}</h4>
        <ul>
          {assessments
            .toSorted((one, other) => (one.on < other.on ? 1 : -1))
            .map((assessment) => {
              const finding = findingOn(assessment, id);
              if (!finding) return null;
              return (
                <li key={assessment.id}>
                  {capitalise(assessment.partner)}, {formatDate(assessment.on)}:{' '}
                  <strong>{LEVELS[finding.level].name.toLowerCase()}</strong>.{' '}
                  {finding.evidence.map((evidence) => (
                    <span key={evidence.text}>
                      {evidence.text}{' '}
                      <span className="secondary">
                        {evidence.address === null ? (
                          evidenceDocumentWords(evidence)
                        ) : (
                          <a href={evidence.address}>{evidenceDocumentWords(evidence)}</a>
                        )}
                        .{' '}
                      </span>
                    </span>
                  ))}
                </li>
              );
            })}
        </ul>
      </div>
    ))}
  </div>
);
