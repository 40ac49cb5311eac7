import type { Citation } from '#src/contract/basics.ts';
import type { MatrixCell } from '#src/contract/figures/chartSpec.ts';
import type { FigureTable } from '#src/contract/figures/figure.ts';
import type { Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import { tableOf, texts } from '#src/figures/figureContent.ts';
import { formatDateShort } from '#src/narrative/language/format.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sharedConflicts } from '#src/record/register/sharedConflicts.ts';

/**
 * A cell of the register as charts show it: its status since when, and what is to be looked into.
 * @param all every cell of the figure: a conflict about all of them is said once, beside it
 * @param more what else is said in it
 */
export const statusCell = (
  cell: RegisterCell,
  all: readonly RegisterCell[],
  more: readonly string[] = [],
): MatrixCell => {
  const shared = sharedConflicts(all);
  return {
    status: cell.status ?? 'no-decision-found',
    strong: statusLabel(cell.status),
    quiet: [cell.since === null ? '' : formatDateShort(cell.since), ...more].filter(
      (words) => words !== '',
    ),
    flags: [
      ...(cell.overdue ? (['overdue'] as const) : []),
      ...(cell.conflicts.some((id) => !shared.includes(id)) ? (['disputed'] as const) : []),
    ],
  };
};

/** The sources of who decides in cells, beside those of their decisions: the hops that the power came by. */
export const deciderCitations = (
  cells: readonly RegisterCell[],
  services: readonly Service[],
): Citation[] =>
  services.flatMap(({ id, chain }) =>
    chain
      .filter(({ body }) => cells.some((cell) => cell.service === id && cell.decides === body))
      .flatMap(({ sources }) => sources),
  );

/** Where sources conflict about every cell; null: about none, or only some. */
export const conflictsNote = (cells: readonly RegisterCell[]): string | null =>
  sharedConflicts(cells).length > 0
    ? 'Sources conflict about what is shown here: the whole page has what each says.'
    : null;

/** Cells as a table, one a row. */
export const cellTable = (
  cells: readonly RegisterCell[],
  {
    places,
    services,
    sources,
  }: {
    readonly places: readonly Place[];
    readonly services: readonly Service[];
    readonly sources: readonly Source[];
  },
): FigureTable =>
  tableOf(
    texts(
      'group',
      'service',
      'place',
      'status',
      'since',
      'decides',
      'accountable',
      'aim',
      'reviewOn',
      'overdue',
      'sources',
    ),
    cells.map((cell) => {
      const service = services.find(({ id }) => id === cell.service);
      return [
        service?.group ?? null,
        service?.name ?? cell.service,
        places.find(({ id }) => id === cell.place)?.name ?? cell.place,
        statusLabel(cell.status),
        cell.since,
        cell.decides,
        cell.accountable,
        cell.aim,
        cell.reviewOn,
        String(cell.overdue),
        numberSources(sources, cell.sources)
          .list.map(({ title }) => title)
          .join('; '),
      ];
    }),
  );
