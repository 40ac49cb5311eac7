import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { WIDGET_IDS } from '#src/contract/plain/words.ts';

import { draftDay } from './draftDay.ts';
import { problemIn, type RuleProblem } from './RuleProblem.ts';

/** An entry in the list of retired embeds names a widget that exists, or what embeds are about. */
export function* retiredProblems(draft: RecordDraft): Generator<RuleProblem> {
  const latest = draftDay(draft);
  const widgets: readonly string[] = WIDGET_IDS;
  for (const [index, row] of draft.system.rows.entries())
    for (const [entry, one] of (row.retired ?? []).entries()) {
      const { widget, place, service, indicator, agreement, review, on } = one ?? {};
      const path = (field: string) => ['retired', entry, field];
      if (widget !== undefined && !widgets.includes(widget))
        yield problemIn(
          draft.system,
          index,
          path('widget'),
          `is “${widget}”, which is no widget`,
          `Widgets are ${widgets.join(', ')}.${didYouMean(widget, widgets)}`,
        );
      if (
        [widget, place, service, indicator, agreement, review].every((named) => named === undefined)
      )
        yield problemIn(
          draft.system,
          index,
          ['retired', entry],
          'names nothing, so that every embed would be retired',
          'Name a widget, a place, a service, an indicator, an agreement or a review.',
        );
      if (on !== undefined && latest !== null && on > latest)
        yield problemIn(
          draft.system,
          index,
          path('on'),
          `(${on}) is after the day up to which the record goes (${latest})`,
          'Write the day since which it is retired, or correct updated.',
        );
    }
}
