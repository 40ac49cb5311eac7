import type { Status } from '#src/contract/plain/words.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { bodyAsSubject, isSystemBody } from '#src/narrative/language/inSentence.ts';

/** The day a sentence speaks of. Only the default date is “today”. */
export type When = { asAt: string; isDefault: boolean };

/** What of the system the register's sentences need. */
export type SystemWords = Pick<System, 'name' | 'shortName' | 'deciderName' | 'placesExistFrom'>;

/** What of a cell they need. */
export type Cell = Pick<
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

/** How a cell says that a body is not known. */
export const NOT_STATED = 'not stated';

/** How a sentence about that day begins. */
export const opening = (when: When): string =>
  when.isDefault ? 'Today' : `On ${formatDate(when.asAt)}`;

/** What was not found was not found in what could be known on that day. */
export const byThen = (when: When): string => (when.isDefault ? '' : ' by then');

/** Whether a service is spoken of in the plural: `dental services`. */
export const isPlural = (service: Pick<Service, 'inSentence'>): boolean =>
  /[^s]s$/.test(service.inSentence);

type Count<K> = { key: K; count: number };

function countBy<K>(cells: readonly Cell[], keyOf: (cell: Cell) => K): Count<K>[] {
  const counts = new Map<K, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}

/** A decider as running text names it: the system's own body by its short name. */
export const deciderWords = (body: string, system: SystemWords): string =>
  isSystemBody(body, system) ? system.deciderName : bodyAsSubject(body);

/** Who decides about how many, most first; `not stated` last. */
function deciderCounts(cells: readonly Cell[], system: SystemWords): Count<string>[] {
  const keyOf = ({ decides }: Cell) =>
    decides === NOT_STATED ? NOT_STATED : deciderWords(decides, system);
  return countBy(cells, keyOf).sort(
    (a, b) => Number(a.key === NOT_STATED) - Number(b.key === NOT_STATED) || b.count - a.count,
  );
}

/** Is it the system's own body that decides about every one of them? */
export const systemDecidesAll = (cells: readonly Cell[], system: SystemWords): boolean =>
  cells.every(({ decides }) => isSystemBody(decides, system));

/** How an amount of things is written: `all seven services`, `the seven services`, `seven`. */
export type Amounts = { all: string; of: string; write: (count: number) => string };

/** More deciders than this are not all named: the sentence would no longer be one. */
const MOST_NAMED = 3;

/** `the ICB decides about four of the seven services and NHS England about three`. */
export function deciderClause(
  cells: readonly Cell[],
  system: SystemWords,
  when: When,
  { all, of, write }: Amounts,
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
    ...(counts.length > MOST_NAMED && named.length > 1
      ? [`other bodies about ${write(rest)}`]
      : named.map(({ key, count }) => `${key} about ${write(count)}`)),
    ...(unstated ? [`for ${write(unstated.count)} it ${be} not stated who ${verb}`] : []),
  ]);
}

/** In the order in which power moves: what has moved first, what nothing was found about last. */
const ORDER: readonly (Status | null)[] = [
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

/** `two are delegated, one is paused, and for one no decision was found`. */
export function statusList(
  cells: readonly Cell[],
  when: When,
  write: (count: number) => string,
): string {
  const counts = countBy(cells, (cell) => cell.status).sort(
    (a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key),
  );
  const clauses = counts.map(({ key, count }) => {
    if (key === null) return `for ${write(count)} no decision was found`;
    const [one, many] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
    return `${write(count)} ${count === 1 ? one : many} ${STATUS_CLAUSES[key]}`;
  });
  const last = clauses.at(-1) ?? '';
  // A clause that turns the sentence round reads better after a comma.
  return clauses.length > 1 && last.startsWith('for ')
    ? `${clauses.slice(0, -1).join(', ')}, and ${last}`
    : joinWords(clauses);
}

/** The one status that all have, or null for no decision; undefined where they differ. */
export function commonStatus(cells: readonly Cell[]): Status | null | undefined {
  const [first, ...others] = new Set(cells.map(({ status }) => status));
  return others.length === 0 ? first : undefined;
}

/** Statuses in which a power is, or may have been, elsewhere. */
const MAY_HAVE_MOVED: readonly (Status | null)[] = ['delegated', 'joint', 'returned', 'paused'];
const AIMS: readonly (Status | null)[] = ['announced', 'preparing', 'shadow'];

/** ` No transfer was found.` where something is aimed at and nothing may have moved; else nothing. */
export const noTransfer = (cells: readonly Cell[], when: When): string =>
  cells.some(({ status }) => AIMS.includes(status)) &&
  !cells.some(({ status }) => MAY_HAVE_MOVED.includes(status))
    ? ` No transfer was found${byThen(when)}.`
    : '';

/** ` Two reviews are overdue.` or nothing. */
export function overdueReviews(
  cells: readonly Cell[],
  when: When,
  write: (count: number) => string,
): string {
  const count = cells.filter((cell) => cell.overdue).length;
  if (count === 0) return '';
  const words = write(count);
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  if (count === 1) return ` ${text} review ${when.isDefault ? 'is' : 'was'} overdue.`;
  return ` ${text} reviews ${when.isDefault ? 'are' : 'were'} overdue.`;
}

/** Said over figures of health on a page that shows another day. */
export const FIGURES_ARE_LATEST =
  'These are the latest figures, whatever the date above: earlier releases of them are not kept.';
