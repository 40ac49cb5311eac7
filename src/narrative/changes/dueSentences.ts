import type { AsAtDate } from '#src/addresses/asAt.ts';
import { capitalise, formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { countInWords } from '#src/narrative/language/numberWord.ts';
import type { DueItem } from '#src/record/changes/dueItems.ts';

const count = (amount: number, one: string, many: string): string[] =>
  amount === 0 ? [] : [countInWords(amount, one, many)];

/** `three reviews, one priority and one review of an agreement`; '' for none. */
function itemsInWords(items: readonly Pick<DueItem, 'kind'>[]): string {
  const of = (one: DueItem['kind']) => items.filter(({ kind }) => kind === one).length;
  return joinWords([
    ...count(of('review'), 'review', 'reviews'),
    ...count(of('priority'), 'priority', 'priorities'),
    // Apart from reviews of decisions, which pages count by the cells of the register.
    ...count(of('agreement-review'), 'review of an agreement', 'reviews of agreements'),
    ...count(of('agreement-renewal'), 'renewal of an agreement', 'renewals of agreements'),
  ]);
}

export const isOverdue = ({ daysOverdue }: Pick<DueItem, 'daysOverdue'>): boolean =>
  daysOverdue > 0;

/** How late a thing is, or how far off: `204 days overdue`, `due today`, `in 30 days`. */
export function daysWords({ daysOverdue }: Pick<DueItem, 'daysOverdue'>, when: AsAtDate): string {
  const days = formatCount(Math.abs(daysOverdue), 'day', 'days');
  if (daysOverdue > 0) return `${days} overdue`;
  if (daysOverdue < 0) return when.isDefault ? `in ${days}` : `${days} later`;
  return when.isDefault ? 'due today' : 'due that day';
}

/**
 * What is overdue, or that nothing is, in one sentence; where nothing has a date, that none was found.
 * @param items longest overdue first
 */
export function dueSentence(items: readonly DueItem[], when: AsAtDate): string {
  const [is, are] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
  const day = when.isDefault ? '' : `on ${formatDate(when.asAt)} `;
  const overdue = items.filter(isOverdue);
  const [first] = items;
  if (!first)
    return `Nothing ${is} known to be overdue: no date was found by which a decision must be reviewed or a priority done.`;
  if (overdue.length === 0)
    return capitalise(
      `${day}nothing ${is} overdue; the next date ${is} ${formatDate(first.on)} (${itemsInWords(items.filter(({ on }) => on === first.on))}).`,
    );
  const days = formatCount(first.daysOverdue, 'day', 'days');
  const late =
    overdue.length === 1 ? `${is} overdue by ${days}` : `${are} overdue, the longest by ${days}`;
  return capitalise(`${day}${itemsInWords(overdue)} ${late}.`);
}
