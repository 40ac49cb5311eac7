import type { DumbbellSpec } from '#src/contract/figures/chartSpec.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import { gapClosing } from '#src/figures/outcomes/closing/gapClosing.ts';
import type { OutcomeInput } from '#src/figures/outcomes/outcomeRows.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';

/** Whether an outcome's gaps are closing, as the first page shows it. */
export type HeadlineClosing = {
  indicator: string;
  /** `Is the gap to England closing?` */
  question: string;
  summary: string;
  /** Null where no gap is judged. */
  spec: DumbbellSpec | null;
};

type ClosingInput = Omit<OutcomeInput, 'sex'>;

/** By the answer that held the figures: it and the others stay the same until the record changes. */
const kept = new WeakMap<
  ClosingInput['observations'],
  { input: ClosingInput; closing: HeadlineClosing | null }
>();

const isSame = (a: ClosingInput, b: ClosingInput): boolean =>
  a.indicator === b.indicator &&
  a.places === b.places &&
  a.areas === b.areas &&
  a.comparators === b.comparators;

function closingOf(input: ClosingInput): HeadlineClosing | null {
  const before = kept.get(input.observations);
  if (before && isSame(before.input, input)) return before.closing;
  const found = gapClosing({ ...input, sex: 'Persons' }, { isShort: true });
  const closing = found && {
    indicator: input.indicator.id,
    question: `Is the gap to ${areaInSentence(found.comparatorName)} closing?`,
    summary: found.summary,
    spec: found.spec,
  };
  kept.set(input.observations, { input, closing });
  return closing;
}

/**
 * Whether the gaps of headline outcomes are closing; an outcome without any gap is left out. Each is
 * worked out once for the same answers.
 */
export const headlineClosings = (
  {
    indicators,
    ...record
  }: Omit<ClosingInput, 'indicator' | 'observations'> & {
    indicators: readonly OutcomeInput['indicator'][];
  },
  observationsOf: (indicator: string) => readonly Observation[],
): HeadlineClosing[] =>
  indicators.flatMap(
    (indicator) =>
      closingOf({ ...record, indicator, observations: observationsOf(indicator.id) }) ?? [],
  );
