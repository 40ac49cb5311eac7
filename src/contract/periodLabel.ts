import type { Answer } from './api/answer.ts';
import type { CollectionName } from './collections.ts';
import type { Observation } from './outcomes.ts';

/** A period's label as prose has it: `2022–24` for the record's `2022-24`; others are the same. */
const periodLabel = (id: string): string => id.replace(/^(\d{4})-(\d\d)$/, '$1–$2');

/** A text with its periods as machines read them: `2022-24`, as in the record's files and addresses. */
export const withPeriodIds = (text: string): string =>
  text.replaceAll(/\b(\d{4})–(\d\d)\b/g, '$1-$2');

/** Observations as pages and figures read them: their periods labelled as in prose. */
export const withPeriodLabels = <O extends Pick<Observation, 'period'>>(rows: readonly O[]): O[] =>
  rows.map((row) => ({ ...row, period: periodLabel(row.period) }));

/** An answer of the API as pages and figures read it. Only observations have periods. */
export function answerInProse<N extends CollectionName>(name: N, answer: Answer<N>): Answer<N> {
  if (name !== 'observations') return answer;
  // Chosen by its name; inference does not follow an indexed generic.
  const { items, ...rest } = answer as Answer<'observations'>;
  return { ...rest, items: withPeriodLabels(items) } as Answer<N>;
}
