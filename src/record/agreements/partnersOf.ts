import type { Assessment } from '#src/contract/principles/assessment.ts';

/** A partner that assessed something, with what it found then and before. */
export type Partner = {
  readonly name: string;
  readonly latest: Assessment;
  /** The one before that. Null: there is none. */
  readonly before: Assessment | null;
};

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Who assessed something, by name, from all assessments of it. */
export function partnersOf(assessments: readonly Assessment[]): Partner[] {
  return [...Map.groupBy(assessments, ({ partner }) => partner)]
    .flatMap(([name, own]): Partner[] => {
      const [latest, before = null] = own.toSorted((one, other) => inOrder(other.on, one.on));
      return latest ? [{ name, latest, before }] : [];
    })
    .sort((one, other) => inOrder(one.name.toLowerCase(), other.name.toLowerCase()));
}
