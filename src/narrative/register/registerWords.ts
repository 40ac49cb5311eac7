import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Status } from '#src/contract/plain/words.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { capitalise, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { bodyAsSubject, isSystemBody } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

/** The fields of a system that sentences about the register use. */
export type SentenceSystem = Pick<System, 'name' | 'shortName' | 'deciderName' | 'placesExistFrom'>;

/** The fields of a register cell that sentences use. */
export type SentenceCell = Pick<
  RegisterCell,
  | 'place'
  | 'service'
  | 'placeExists'
  | 'status'
  | 'since'
  | 'decides'
  | 'accountable'
  | 'aim'
  | 'reviewOn'
  | 'overdue'
>;

/** What a cell holds where no source states the body. */
export const NOT_STATED = 'not stated';

/** The beginning of a sentence about a day: `Today`, or `On 4 July 2023`. */
export const dayOpening = (when: AsAtDate): string =>
  when.isDefault ? 'Today' : `On ${formatDate(when.asAt)}`;

/** ` by then` after “not found” on an earlier day, as later sources were not searched; else ''. */
export const byThen = (when: AsAtDate): string => (when.isDefault ? '' : ' by then');

/** Whether a service’s name is a plural, such as `dental services`. */
export const isPlural = (service: Pick<Service, 'inSentence'>): boolean =>
  /[^s]s$/.test(service.inSentence);

type Count<K> = { key: K; count: number };

/** A deciding body’s name within a sentence; the system’s own body has its short name. */
export const deciderWords = (body: string, system: SentenceSystem): string =>
  isSystemBody(body, system) ? system.deciderName : bodyAsSubject(body);

/** Each deciding body with the number of cells it decides about, most first; `not stated` last. */
export function deciderCounts(
  cells: readonly SentenceCell[],
  system: SentenceSystem,
): Count<string>[] {
  const counts = new Map<string, number>();
  for (const { decides } of cells) {
    const who = decides === NOT_STATED ? NOT_STATED : deciderWords(decides, system);
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort(
      (a, b) => Number(a.key === NOT_STATED) - Number(b.key === NOT_STATED) || b.count - a.count,
    );
}

/**
 * What follows the words of who decides where an aim was announced and nothing beyond it: of the body that
 * has it, where that is the one that decides about every cell.
 *
 * @param them what would be delegated, as a pronoun
 */
export const aimClause = (
  cells: readonly SentenceCell[],
  system: SentenceSystem,
  { isDefault }: AsAtDate,
  them: string,
): string =>
  cells.every(({ decides }) => isSystemBody(decides, system))
    ? `; it ${isDefault ? 'has said it aims' : 'had said it aimed'} to delegate ${them}`
    : `. An aim to delegate ${them} ${isDefault ? 'was' : 'had been'} announced`;

/** Wordings of an amount: `all seven services`, `the seven services`, `seven`. */
export type AmountWords = { all: string; of: string; write: (count: number) => string };

/** With more deciding bodies than this, only the first is named, to keep the sentence short. */
const MAX_NAMED = 3;

/** `the ICB decides about four of the seven services and NHS England about three`. */
export function deciderClause(
  cells: readonly SentenceCell[],
  system: SentenceSystem,
  when: AsAtDate,
  { all, of, write }: AmountWords,
): string {
  const verb = when.isDefault ? 'decides' : 'decided';
  const be = when.isDefault ? 'is' : 'was';
  const counts = deciderCounts(cells, system);
  const [first, ...others] = counts;
  if (!first) return '';
  if (others.length === 0)
    return first.key === NOT_STATED
      ? `it ${be} not stated who ${verb} about ${all}`
      : `${first.key} ${verb} about ${all}`;
  const main = `${first.key} ${verb} about ${write(first.count)} of ${of}`;
  const named = others.filter(({ key }) => key !== NOT_STATED);
  const unstated = others.find(({ key }) => key === NOT_STATED);
  const rest = named.reduce((sum, { count }) => sum + count, 0);
  return joinWords([
    main,
    ...(counts.length > MAX_NAMED && named.length > 1
      ? [`other bodies about ${write(rest)}`]
      : named.map(({ key, count }) => `${key} about ${write(count)}`)),
    ...(unstated ? [`for ${write(unstated.count)} it ${be} not stated who ${verb}`] : []),
  ]);
}

/** Order of statuses in a list: powers that have moved first, cells without a decision last. */
export const STATUS_ORDER: readonly (Status | null)[] = [
  'delegated',
  'joint',
  'shadow',
  'preparing',
  'announced',
  'paused',
  'returned',
  'retained',
  null,
];

export const STATUS_CLAUSES: Record<Status, string> = {
  delegated: 'delegated',
  joint: 'decided jointly',
  shadow: 'in shadow form',
  preparing: 'being prepared',
  announced: 'announced as an aim',
  paused: 'paused',
  returned: 'returned',
  retained: 'retained',
};

/** Each status that occurs, with its number of cells, in the order of a list; null: no decision found. */
export const statusCounts = (
  cells: readonly Pick<RegisterCell, 'status'>[],
): Count<Status | null>[] =>
  STATUS_ORDER.map((key) => ({
    key,
    count: cells.filter(({ status }) => status === key).length,
  })).filter(({ count }) => count > 0);

/** `two are delegated, one is paused, and for one no decision was found`. */
export function statusList(
  cells: readonly SentenceCell[],
  when: AsAtDate,
  write: (count: number) => string,
): string {
  const clauses = statusCounts(cells).map(({ key, count }) => {
    if (key === null) return `for ${write(count)} no decision was found`;
    const [one, many] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
    return `${write(count)} ${count === 1 ? one : many} ${STATUS_CLAUSES[key]}`;
  });
  const last = clauses.at(-1) ?? '';
  // “for … no decision was found” has another word order, so a comma goes before it.
  return clauses.length > 1 && last.startsWith('for ')
    ? `${clauses.slice(0, -1).join(', ')}, and ${last}`
    : joinWords(clauses);
}

/** The status that all cells share (null: no decision found); undefined where they differ. */
export function commonStatus(cells: readonly SentenceCell[]): Status | null | undefined {
  const [first, ...others] = new Set(cells.map(({ status }) => status));
  return others.length === 0 ? first : undefined;
}

/**
 * Statuses in which a power has moved: another than the ICB's chain decides, alone or with it, by a
 * decision in force. A paused arrangement isn't counted, even where its holder still decides.
 */
const MOVED: readonly (Status | null)[] = ['delegated', 'joint'];
/** Statuses in which a power is, or may have been, elsewhere. */
const MAY_HAVE_MOVED = [...MOVED, 'returned', 'paused'];
const AIMS: readonly (Status | null)[] = ['announced', 'preparing', 'shadow'];

/** How many powers have moved: of cells that are delegated or joint. */
export const movedCount = (cells: readonly SentenceCell[]): number =>
  cells.filter(({ status }) => MOVED.includes(status)).length;

/** ` No transfer was found.` where a transfer is an aim and no power may have moved; else ''. */
export const noTransfer = (cells: readonly SentenceCell[], when: AsAtDate): string =>
  onlyAims(cells) ? ` No transfer was found${byThen(when)}.` : '';

/** Whether a transfer is an aim and no power may have moved. */
export const onlyAims = (cells: readonly SentenceCell[]): boolean =>
  cells.some(({ status }) => AIMS.includes(status)) &&
  !cells.some(({ status }) => MAY_HAVE_MOVED.includes(status));

/** `two reviews are overdue`; '' for none. */
export function overdueClause(cells: readonly SentenceCell[], when: AsAtDate): string {
  const count = cells.filter((cell) => cell.overdue).length;
  if (count === 0) return '';
  const [one, many] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
  return `${numberWord(count)} ${count === 1 ? `review ${one}` : `reviews ${many}`} overdue`;
}

/** ` Two reviews are overdue.`; '' for none. */
export const overdueReviews = (cells: readonly SentenceCell[], when: AsAtDate): string => {
  const clause = overdueClause(cells, when);
  return clause === '' ? '' : ` ${capitalise(clause)}.`;
};

/** Note over health figures on a page that shows an earlier date. */
export const FIGURES_ARE_LATEST =
  'These are the latest figures, whatever the date above: earlier releases of them are not kept.';
