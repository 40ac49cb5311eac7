import type { DraftName } from '#server/records/RecordDraft.ts';
import { problemIn, type RuleProblem } from '#server/records/rules/RuleProblem.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { STATUSES, type Status } from '#src/contract/plain/words.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { registerAt } from '#src/record/register/register.ts';

type Scope = { readonly places: readonly string[]; readonly services: readonly string[] };
type Prose = {
  readonly collection: DraftName;
  readonly index: number;
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** The places and services that the text is about; none: all of them. */
  readonly scope: Scope;
};

const EVERYTHING: Scope = { places: [], services: [] };
/** `every cell of the register says “announced”`; not `not every` or `announced for every service`. */
const EVERY = new RegExp(
  String.raw`(?<!\bnot )\b(?:every|each|all)\b.*?\b(?:cells?|services?|places?)\b.*?\b(${STATUSES.join('|')})\b`,
  'i',
);
const MOVED = String.raw`\b(?:move[sd]?|transfer(?:s|red)?|delegat(?:ed|ions?)|handed over)\b`;
/** `No transfer has been found`, `nothing we read says that one has moved`. */
const NONE_MOVED = new RegExp(
  String.raw`\b(?:no(?! longer)|none|nothing|never|neither|nobody)\b.*?${MOVED}`,
  'i',
);
/** What an unknown's title looks for: `That any of the services has been delegated`. */
const ANY_MOVED = new RegExp(String.raw`\b(?:any|whether)\b.*?${MOVED}`, 'i');
/** Statuses of which a text that nothing has moved is no longer true. */
const MOVED_STATUSES: ReadonlySet<Status> = new Set(['delegated', 'joint']);

const isAbout = (
  { places, services }: Scope,
  { place, service }: { readonly place: string; readonly service: string },
): boolean =>
  (places.length === 0 || places.includes(place)) &&
  (services.length === 0 || services.includes(service));

/**
 * Where prose says “every” or “none” of what the record's own decisions say otherwise: the lead, an
 * unknown or how a conflict is read. It goes by words, so it warns and refuses nothing.
 */
export function* proseWarnings(record: RecordData): Generator<RuleProblem> {
  const [system] = record.system;
  if (!system) return;
  const cells = registerAt(record, recordDay(system));
  for (const prose of proseOf(record))
    for (const sentence of prose.text.split(/(?<=[.!?;:][”"’)]*)\s+/)) {
      const problem = everyProblem(sentence, prose, cells) ?? noneProblem(sentence, prose, record);
      if (problem !== null)
        yield problemIn(
          { name: prose.collection, rows: record[prose.collection] },
          prose.index,
          prose.path,
          problem,
          'Correct the sentence where it is no longer true.',
        );
    }
}

function* proseOf({ system, unknowns, conflicts }: RecordData): Generator<Prose> {
  for (const [index, { lead }] of system.entries())
    yield { collection: 'system', index, path: ['lead'], text: lead, scope: EVERYTHING };
  for (const [index, scope] of unknowns.entries())
    for (const field of ['title', 'detail'] as const)
      yield { collection: 'unknowns', index, path: [field], text: scope[field], scope };
  for (const [index, scope] of conflicts.entries())
    for (const field of ['title', 'reading'] as const)
      yield { collection: 'conflicts', index, path: [field], text: scope[field], scope };
}

/** What is wrong with a sentence that says one status of every cell; null: nothing. */
function everyProblem(
  sentence: string,
  { scope }: Prose,
  cells: readonly RegisterCell[],
): string | null {
  const status = EVERY.exec(sentence)?.[1]?.toLowerCase();
  const other = cells.find((cell) => status && isAbout(scope, cell) && cell.status !== status);
  return other
    ? `says “${sentence}”, and ${other.service} in ${other.place} is ${other.status ?? 'without a decision'}`
    : null;
}

/** What is wrong with a sentence that nothing has moved; null: nothing. */
function noneProblem(
  sentence: string,
  { collection, path, scope }: Prose,
  { decisions }: RecordData,
): string | null {
  const isQuestion = collection === 'unknowns' && path[0] === 'title';
  if (!(isQuestion ? ANY_MOVED : NONE_MOVED).test(sentence)) return null;
  const moved = decisions.find((one) => MOVED_STATUSES.has(one.status) && isAbout(scope, one));
  return moved
    ? `says “${sentence}”, and the decision “${moved.id}” is in the record (${moved.status})`
    : null;
}
