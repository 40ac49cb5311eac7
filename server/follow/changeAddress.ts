import { registerAddress } from '#src/addresses/asAt.ts';
import type { System } from '#src/contract/system.ts';
import type { ChangeRow } from '#src/record/changeRows.ts';
import { dayBefore } from '#src/record/dates.ts';

type Days = Pick<System, 'begins' | 'updated'>;

/** The page of changes with what became known on one day; its first date is not among its days. */
function changesOn(day: string, { begins, updated }: Days): string {
  const from = dayBefore(day);
  return `/changes?from=${from < begins ? begins : from}${day >= updated ? '' : `&to=${day}`}`;
}

/** The page that shows a change, after a record's prefix: its cell, service, outcome or day. */
export function changeAddress({ change, cells, known }: ChangeRow, days: Days): string {
  const [id = ''] = change.ids;
  const [cell, ...others] = cells;
  switch (change.kind) {
    case 'decision':
      return cell && others.length === 0
        ? `/register/${cell.place}/${cell.service}`
        : registerAddress(known, days.updated);
    case 'chain':
      return `/services/${id}`;
    case 'release':
      return `/outcomes/${id}`;
    case 'event':
      return changesOn(known, days);
  }
}
