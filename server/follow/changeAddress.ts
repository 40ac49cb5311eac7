import { registerOnDay } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import type { ChangeRow } from '#src/record/changes/changeRows.ts';
import { dayBefore } from '#src/record/dates.ts';

type Days = Pick<System, 'begins' | 'searched' | 'updated'>;

/** The address of the changes of one day; the page leaves out its `from` day itself. */
function changesOn(day: string, days: Days): string {
  const from = dayBefore(day);
  return withQuery(paths.changes, {
    from: from < days.begins ? days.begins : from,
    to: day >= recordDay(days) ? null : day,
  });
}

/** The address, after the record's prefix, of the cell, service, agreement, outcome or day of a change. */
export function changeAddress({ change, cells, knownFrom }: ChangeRow, days: Days): string {
  const [id = ''] = change.ids;
  const [cell, ...others] = cells;
  switch (change.kind) {
    case 'decision':
      return cell && others.length === 0
        ? paths.cell(cell.place, cell.service)
        : registerOnDay(knownFrom, recordDay(days));
    case 'chain':
      return paths.service(id);
    case 'agreement':
      return paths.agreement(id);
    case 'release':
      return paths.outcome(id);
    case 'event':
      return changesOn(knownFrom, days);
  }
}
