import { SUBJECT_NAMES, type WidgetQuestion } from '#src/client/widget.ts';
import type { Retired } from '#src/contract/system.ts';

/** What retires an embed: an entry of the record all of whose names it is about; null: nothing. */
export const retiredBy = (
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
