import { useEffect, useRef } from 'react';

import type { Principle } from '#src/contract/principles/principle.ts';
import { problemsHeading } from '#src/narrative/principles/assessWords.ts';
import type { FieldProblem } from '#src/stores/own/checkAssessment.ts';

type Props = {
  readonly problems: readonly FieldProblem[];
  readonly principles: readonly Principle[];
};

/** What the form's fields lack, each a link to its field. It takes the focus when it is there. */
export function ProblemSummary({ problems, principles }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} className="notice problem" role="alert" tabIndex={-1}>
      <h2>{problemsHeading(problems.length)}</h2>
      <ul>
        {problems.map(({ field, says }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {says}
            </a>{' '}
            <span className="secondary">{whereOf(field, principles)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The principle that a field is about, in words. */
function whereOf(field: string, principles: readonly Principle[]): string {
  const [, index] = /-findings-(\d+)-/.exec(field) ?? [];
  const principle = index === undefined ? undefined : principles[Number(index)];
  return principle ? `(${Number(index) + 1}. ${principle.name})` : '';
}
