import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';

type Draft = { readonly system: Pick<RecordDraft['system'], 'rows'> };

/** The day up to which a record that is being checked goes, YYYY-MM-DD; null: it lacks a date. */
export function draftDay({ system }: Draft): string | null {
  const { searched, updated } = system.rows[0] ?? {};
  return searched && updated ? recordDay({ searched, updated }) : null;
}
