import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { PartialDate } from '#src/contract/dates.ts';
import type { Status } from '#src/contract/plain/words.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

type Row = RecordDraft['decisions']['rows'][number];

/** Statuses of a decision that ends another: the power is with the delegator. */
const ENDING: readonly Status[] = ['returned', 'retained'];

/**
 * A decision relates to an earlier one about the same place and service, or says why it doesn't; what it
 * relates to never leads back to it; and the body that took it existed then.
 */
export function* relationProblems(draft: RecordDraft): Generator<RuleProblem> {
  const { decisions } = draft;
  const byId = new Map(decisions.rows.map((row) => [row.id, row]));
  for (const [index, row] of decisions.rows.entries()) {
    for (const [at, relation] of (row.relates ?? []).entries()) {
      const path = ['relates', at, 'decision'];
      const earlier = byId.get(relation?.decision);
      // What names no decision is reported as such.
      if (!earlier || relation?.decision === undefined) continue;
      const { decision, kind, reason } = relation;
      if (leadsBack(row.id, decision, byId)) {
        yield problemIn(
          decisions,
          index,
          path,
          `“${decision}” leads back to this decision`,
          'Decisions relate to earlier ones only: take one of the relations out.',
        );
        continue;
      }
      if (dated(row.from) && dated(earlier.from) && firstDay(earlier.from) > lastDay(row.from))
        yield problemIn(
          decisions,
          index,
          path,
          `“${decision}” takes effect later (${earlier.from}) than this decision (${row.from})`,
          'Name the relation in the later of the two, or correct one of the two dates.',
        );
      const isSameCell = earlier.place === row.place && earlier.service === row.service;
      if (!isSameCell && reason === undefined)
        yield problemIn(
          decisions,
          index,
          path,
          `“${decision}” is about another place or service`,
          'Say in “reason” why this decision relates to it, or correct the id.',
        );
      if (kind === 'ends' && row.status !== undefined && !ENDING.includes(row.status))
        yield problemIn(
          decisions,
          index,
          ['relates', at, 'kind'],
          `ends another decision, but the status is ${row.status}`,
          'What ends a decision has the status returned or retained: correct one of the two, or use replaces.',
        );
    }
    yield* bodyProblems(draft, row, index);
  }
}

const dated = (date: string | undefined): date is string =>
  date !== undefined && PartialDate.safeParse(date).success;

/** Whether what a decision relates to relates, directly or through others, to the decision itself. */
function leadsBack(
  own: string | undefined,
  start: string,
  byId: ReadonlyMap<string | undefined, Row>,
): boolean {
  const seen = new Set<string>();
  const next = [start];
  for (const id of next) {
    if (id === own) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const relation of byId.get(id)?.relates ?? [])
      if (relation?.decision !== undefined) next.push(relation.decision);
  }
  return false;
}

/** A body decides between its first and its last day. */
function* bodyProblems(draft: RecordDraft, row: Row, index: number): Generator<RuleProblem> {
  const body = draft.bodies.rows.find(({ id }) => id !== undefined && id === row.body);
  const on = row.decidedOn ?? row.from;
  if (!body || !dated(on)) return;
  const isBefore = dated(body.from ?? undefined) && lastDay(on) < firstDay(body.from ?? '');
  const isAfter = dated(body.until ?? undefined) && firstDay(on) > lastDay(body.until ?? '');
  if (isBefore || isAfter)
    yield problemIn(
      draft.decisions,
      index,
      ['body'],
      isBefore
        ? `“${body.id}” did not exist yet on ${on}: it did from ${body.from}`
        : `“${body.id}” no longer existed on ${on}: it did until ${body.until}`,
      'Name the body that decided then, or correct one of the dates.',
    );
}
