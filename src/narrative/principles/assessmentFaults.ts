import { formatDate } from '#src/narrative/language/format.ts';
import { LEVELS, LOWEST_LEVEL } from '#src/contract/plain/assessmentLevels.ts';
import type { Principle } from '#src/contract/principles/principle.ts';

/** One thing that is wrong in an assessment, read after the field, and how to correct it. */
export type AssessmentFault = {
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly remedy: string;
};

type Maybe<T> = T | undefined;
/** An assessment without the fields that broke the contract. */
type Draft = {
  readonly on?: Maybe<string>;
  readonly findings?: Maybe<
    readonly Maybe<{
      readonly principle?: Maybe<string>;
      readonly amount?: Maybe<string | null>;
      readonly evidence?: Maybe<readonly Maybe<{ readonly on?: Maybe<string | null> }>[]>;
    }>[]
  >;
};

/**
 * What is wrong in an assessment that its own shape can't tell: of each principle one finding, an
 * amount where one is asked for alone, and no evidence from after the day. Files and forms are held
 * against the same.
 */
export function* assessmentFaults(
  { on, findings = [] }: Draft,
  principles: readonly {
    readonly id: string;
    readonly name: string;
    readonly amount: Principle['amount'];
  }[],
): Generator<AssessmentFault> {
  for (const { id, name } of principles)
    if (!findings.some((finding) => finding?.principle === id))
      yield {
        path: ['findings'],
        problem: `says nothing of “${name}”`,
        remedy: `Add a finding of the principle ${id}; where no evidence was found, its level is ${LOWEST_LEVEL} (“${LEVELS[LOWEST_LEVEL].name}”).`,
      };
  for (const [index, finding] of findings.entries()) {
    const { principle, amount, evidence = [] } = finding ?? {};
    const asked = principles.find(({ id }) => id === principle);
    const at = ['findings', index];
    if (asked?.amount === null && amount != null)
      yield {
        path: [...at, 'amount'],
        problem: `is “${amount}”, and “${asked.name}” asks for no amount`,
        remedy: 'Write null, and put what it says into the evidence.',
      };
    if (asked && asked.amount !== null && amount != null && !/\d/.test(amount))
      yield {
        path: [...at, 'amount'],
        problem: `is “${amount}”, which has no number`,
        remedy: 'Write the number with its unit, such as “2 days a month”, or null: not stated.',
      };
    for (const [n, { on: dated } = {}] of evidence.entries())
      // A date begins with its year, then its month: the text order is that of their first days.
      if (on !== undefined && dated != null && dated > on)
        yield {
          path: [...at, 'evidence', n, 'on'],
          problem: `is ${formatDate(dated)}, after the day of the assessment (${formatDate(on)})`,
          remedy: 'Correct one of the two dates: what was seen came before.',
        };
  }
}
