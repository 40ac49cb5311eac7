import type { DumbbellSpec } from '#src/contract/chartSpec.ts';
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

/** Whether the gaps of headline outcomes are closing; an outcome without any gap is left out. */
export const headlineClosings = (
  {
    indicators,
    ...record
  }: Omit<OutcomeInput, 'indicator' | 'sex' | 'observations'> & {
    indicators: readonly OutcomeInput['indicator'][];
  },
  observationsOf: (indicator: string) => readonly Observation[],
): HeadlineClosing[] =>
  indicators.flatMap((indicator) => {
    const found = gapClosing(
      { ...record, indicator, sex: 'Persons', observations: observationsOf(indicator.id) },
      { isShort: true },
    );
    if (!found) return [];
    const { summary, spec, comparatorName } = found;
    const question = `Is the gap to ${areaInSentence(comparatorName)} closing?`;
    return [{ indicator: indicator.id, question, summary, spec }];
  });
