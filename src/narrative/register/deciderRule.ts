import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import { capitalise, formatDateShort } from '#src/narrative/language/format.ts';

import {
  deciderCounts,
  deciderWords,
  NOT_STATED,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';
import { bodyInCell } from './shortBody.ts';
import { CELL_FLAG_WORDS, statusLabel } from './statusWords.ts';

/** Who decides, said once for a figure; a cell says it only where it is another body. */
export type DeciderRule = {
  /** `the ICB decides`, of a cell that is no exception; '' where there is no rule. */
  readonly clause: string;
  /** `The ICB decides except where a cell says otherwise.`; '' where there is no rule. */
  readonly sentence: string;
  /** `Place committee decides`, in a cell of a place; '' where the rule says it. */
  readonly exception: (cell: SentenceCell, place: Pick<Place, 'name'>) => string;
};

/** Who decides, in a cell of a place: `Place committee decides`, `Without one, the committee decides`. */
function deciderInCell(
  { decides, status }: Pick<SentenceCell, 'decides' | 'status'>,
  place: Pick<Place, 'name'>,
  system: SentenceSystem,
  when: AsAtDate,
): string {
  const verb = when.isDefault ? 'decides' : 'decided';
  if (decides === NOT_STATED) return `Who ${verb} is not stated`;
  return status === null
    ? `Without one, ${deciderWords(decides, system)} ${verb}`
    : `${bodyInCell(decides, system, place)} ${verb}`;
}

/** The rule is the body that decides about most of the cells. @param cells all that the figure shows */
export function deciderRule(
  cells: readonly SentenceCell[],
  system: SentenceSystem,
  when: AsAtDate,
): DeciderRule {
  const verb = when.isDefault ? 'decides' : 'decided';
  const deciders = deciderCounts(cells, system);
  const [most] = deciders;
  const rule = most && most.key !== NOT_STATED ? most.key : null;
  const extent = deciders.length > 1 ? 'except where a cell says otherwise' : 'in every cell';
  return {
    clause: rule === null ? '' : `${rule} ${verb}`,
    sentence: rule === null ? '' : `${capitalise(rule)} ${verb} ${extent}.`,
    exception: (cell, place) =>
      deciderWords(cell.decides, system) === rule ? '' : deciderInCell(cell, place, system, when),
  };
}

/** What is to be looked into in a cell: `Review overdue`, `Sources conflict`, what changed that day. */
export type CellFlags = {
  /** Whether sources conflict about this cell, and no note says so of all cells. */
  readonly disputed: boolean;
  /** What changed on the day shown; null: nothing, or it is said elsewhere. */
  readonly changed: 'decision' | 'decider' | null;
};

/**
 * A cell in one line: `Delegated 1 Apr 2025; the Blackpool place
 * committee decides; review overdue`.
 */
export function cellWords(
  cell: SentenceCell,
  system: SentenceSystem,
  when: AsAtDate,
  { disputed, changed }: CellFlags,
): string {
  const verb = when.isDefault ? 'decides' : 'decided';
  return [
    cell.since === null
      ? statusLabel(cell.status)
      : `${statusLabel(cell.status)} ${formatDateShort(cell.since)}`,
    cell.decides === NOT_STATED
      ? `who ${verb} is not stated`
      : `${deciderWords(cell.decides, system)} ${verb}`,
    ...(changed === null
      ? []
      : [changed === 'decision' ? 'changed on this day' : 'who decides changed on this day']),
    ...(cell.overdue ? [CELL_FLAG_WORDS.overdue.label.toLowerCase()] : []),
    ...(disputed ? [CELL_FLAG_WORDS.disputed.label.toLowerCase()] : []),
  ].join('; ');
}
