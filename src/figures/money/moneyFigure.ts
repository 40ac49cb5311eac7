import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { AS_AT_PARAM, dayOf } from '#src/figures/asAtParams.ts';
import type { Figure, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { formatMoney, joinWords } from '#src/narrative/language/format.ts';
import { sumsSentence } from '#src/narrative/promises/moneySentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { moneySpec } from './moneySpec.ts';
import { moneyBars, moneyTables, type MoneyTable } from './moneyTables.ts';

const matrix = (table: MoneyTable): MatrixSpec => ({
  kind: 'matrix',
  name: `${table.name}, by place and financial year`,
  corner: 'Place',
  columns: table.years.map((year) => ({ id: year, label: year, style: null })),
  groups: [
    {
      label: null,
      rows: table.rows.map(({ place, depth, label, years }) => ({
        id: `${place.id} ${depth} ${label}`,
        style: null,
        head: {
          status: null,
          strong: depth === 0 ? label : '',
          quiet: depth === 0 ? [] : [`of which: ${label}`],
        },
        cells: years.map((found) => ({
          status: null,
          strong: found.map(({ amount, precision }) => formatMoney(amount, precision)).join(', '),
          quiet: found.length === 0 ? ['not found'] : [],
        })),
      })),
    },
  ],
});

const tablesOf = (read: ReadAnswer, params: FigureParams<'asAt'>) =>
  moneyTables(read('funds', dayOf(params)).items, read('places').items);

/** The sums of one measure: as bars where they can be drawn, else as a table. */
export const moneyFigure: Figure<'measure' | 'asAt'> = {
  id: 'money',
  name: 'Money pooled or aligned',
  about: 'One measure of money, by place and financial year.',
  params: {
    measure: {
      type: 'word',
      description:
        'The measure, as `funds` names it; parts of a sum stand with it. Default: the first.',
    },
    asAt: AS_AT_PARAM,
  },
  queries: (params) => [
    ['system', {}],
    ['places', {}],
    ['funds', dayOf(params)],
    ['sources', {}],
  ],
  check(read, params) {
    const measures = tablesOf(read, params).map(({ measure }) => measure);
    requireOneOf('measure', params.measure, measures);
  },
  build(read, params) {
    const tables = tablesOf(read, params);
    const table =
      params.measure === undefined
        ? tables[0]
        : tables.find(({ measure }) => measure === params.measure);
    const asAt = params.asAt ?? read('system').meta.asAt;
    const page = withQuery(paths.money, { asAt });
    if (!table) {
      const sources = read('places').items.flatMap((place) => place.sources);
      return figureContent(
        {
          id: moneyFigure.id,
          params,
          title: 'Money pooled or aligned',
          subtitle: 'Pounds, by place and financial year',
          sentences: ['Not found in published sources.'],
          source: sourceWords(numberSources(read('sources').items, sources).list),
          citations: sources,
          basis: 'published',
          table: tableOf([], []),
          file: ['money'],
          page,
          chart: null,
        },
        read,
      );
    }
    const bars = moneyBars(table);
    const funds = table.rows.flatMap(({ years }) => years.flat());
    const missing = table.rows
      .filter(({ depth, years }) => depth === 0 && years.every((sums) => sums.length === 0))
      .map(({ label }) => label);
    const years = joinWords(table.years);
    const citations = funds.flatMap((fund) => fund.sources);
    return figureContent(
      {
        id: moneyFigure.id,
        params,
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
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: funds.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : 'published',
        table: tableOf(
          [
            ...texts('place', 'measure', 'partOf', 'year'),
            ...numbers('pounds', 'amount'),
            ...texts('unit', 'precision', 'note'),
          ],
          table.rows.flatMap(({ place, depth, label, years: own }) =>
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
        ),
        file: ['money', table.measure, bars ? bars.year : years],
        page: `${page}#measure-${table.measure}`,
        chart: bars ? moneySpec(table, bars, read('places').items) : matrix(table),
      },
      read,
    );
  },
};
