import { BarsPicture } from '#src/charts/picture/BarsPicture.tsx';
import { MatrixPicture } from '#src/charts/picture/MatrixPicture.tsx';
import type { Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { formatMoney, joinWords } from '#src/narrative/language/format.ts';
import { sumsSentence } from '#src/narrative/promises/moneySentence.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { Describe } from '#src/share/Share.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { barRows } from './barRows.ts';
import { moneyBars, type MoneyTable } from './moneyTables.ts';

type View = {
  readonly table: MoneyTable;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
};

/** Describes the sums of one measure for sharing: as bars where they can be drawn, else as a table. */
export const measureFigure: Describe<View> = ({ table, places, sources }, record) => {
  const bars = moneyBars(table);
  const funds = table.rows.flatMap(({ years }) => years.flat());
  const missing = table.rows
    .filter(({ depth, years }) => depth === 0 && years.every((sums) => sums.length === 0))
    .map(({ label }) => label);
  const years = joinWords(table.years);
  return describeFigure(
    {
      title: bars ? `${table.name} in ${bars.year}` : table.name,
      subtitle: `Pounds, by place and financial year${bars ? '' : `: ${years}`}`,
      sentences: [
        ...table.years.flatMap((year, n) => {
          const sums = table.rows
            .filter(({ depth }) => depth === 0)
            .flatMap(({ place, years: own }) =>
              (own[n] ?? []).map((fund) => ({ ...fund, placeName: place.name })),
            );
          return sums.length > 0 ? [sumsSentence(table.name, year, sums)] : [];
        }),
        ...(missing.length > 0 ? [`Not found in published sources: ${joinWords(missing)}.`] : []),
      ],
      notes: [
        ...(table.note === null ? [] : [table.note]),
        'Whole sums, not for each resident: places differ in size.',
      ],
      source: sourceWords(
        numberSources(
          sources,
          funds.flatMap((fund) => fund.sources),
        ).list,
      ),
      basis: funds.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : 'published',
      table: {
        headings: ['place', 'measure', 'partOf', 'year', 'amount', 'unit', 'precision', 'note'],
        rows: table.rows.flatMap(({ place, depth, label, years: own }) =>
          table.years.flatMap((year, n) => {
            const found = own[n] ?? [];
            const head = [
              place.name,
              depth === 0 ? table.name : label,
              depth === 0 ? null : table.name,
              year,
            ];
            return found.length === 0
              ? [[...head, null, 'pounds', 'not found', null]]
              : found.map(({ amount, precision, note }) => [
                  ...head,
                  amount,
                  'pounds',
                  precision,
                  note,
                ]);
          }),
        ),
      },
      file: ['money', table.measure, bars ? bars.year : years],
      draw: (words) =>
        bars ? (
          <BarsPicture words={words} rows={barRows(bars, places)} />
        ) : (
          <MatrixPicture
            words={words}
            corner="Place"
            columns={table.years.map((year) => ({ id: year, label: year }))}
            groups={[
              {
                label: null,
                rows: table.rows.map(({ place, depth, label, years: own }) => ({
                  id: `${place.id} ${depth} ${label}`,
                  head:
                    depth === 0
                      ? { strong: label, quiet: [] }
                      : { strong: '', quiet: [`of which: ${label}`] },
                  cells: own.map((found) => ({
                    strong: found
                      .map(({ amount, precision }) => formatMoney(amount, precision))
                      .join(', '),
                    quiet: found.length === 0 ? ['not found'] : [],
                  })),
                })),
              },
            ]}
          />
        ),
    },
    record,
  );
};
