import { SUBJECT_NAMES } from '#src/figures/subjects.ts';
import type { WidgetQuestion } from '#src/outlets/embed/Widget.ts';
import type { Retired } from '#src/contract/system.ts';

/** The record's entry that retires an embed: its widget and subjects all match. Null: none does. */
export const retirementOf = (
  widget: string,
  { system, chosen }: Pick<WidgetQuestion, 'system' | 'chosen'>,
): Retired | null =>
  (system.retired ?? []).find(
    (entry) =>
      (entry.widget === undefined || entry.widget === widget) &&
      SUBJECT_NAMES.every(
        (subject) =>
          entry[subject] === undefined || chosen[subject].some(({ id }) => id === entry[subject]),
      ),
  ) ?? null;
