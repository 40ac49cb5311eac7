import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent, FigureTable, TableCell } from '#src/contract/figures/figure.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Basis, Sex } from '#src/contract/plain/words.ts';
import type { FigureParam, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { releaseDateWords } from '#src/narrative/site/embedWords.ts';

import { outcomeCautions } from './outcomeCautions.ts';
import { outcomeAddress, periodId } from './outcomeParams.ts';
import { latestPeriod, latestRows, trendSeries } from './outcomeRows.ts';
import { outcomeView } from './outcomeView.ts';

/** What every figure is about. */
export type IndicatorAndSex = { readonly indicator: Indicator; readonly sex: Sex };

/** The parameters of every figure of one indicator. */
export type OutcomeParam = 'indicator' | 'sex' | 'against' | 'period' | 'place';

export const OUTCOME_PARAMS: Readonly<Record<OutcomeParam, FigureParam>> = {
  indicator: {
    type: 'indicator',
    description: 'The outcome. Default: the record’s first headline outcome.',
    fallback: ({ system, indicators }) => system.headlineIndicators[0] ?? indicators[0]?.id,
  },
  sex: { type: 'sex', description: 'Whose figures. Default: the first that the outcome has.' },
  against: {
    type: 'areas',
    description: 'ONS code of the comparator. Default: the record’s first.',
  },
  period: {
    type: 'period',
    description: 'The latest period to show, such as 2022-24. Default: the latest there is.',
  },
  place: {
    type: 'place',
    description: 'The place that has a colour where there are more places than colours.',
  },
};

export const outcomeQueries = ({
  indicator = '',
}: FigureParams<OutcomeParam>): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ['sources', {}],
  ['observations', { indicator }],
];

function readIndicator(read: ReadAnswer, { indicator: id = '' }: FigureParams<OutcomeParam>) {
  const [system] = read('system').items;
  const indicator = read('indicators').items.find((one) => one.id === id);
  if (!system || !indicator) throw new Error(`The record has no outcome ${id}`);
  return { system, indicator, observations: read('observations', { indicator: id }).items };
}

/** Checks what a figure of one indicator is asked. @throws FigureParamError */
export function checkOutcome(read: ReadAnswer, params: FigureParams<OutcomeParam>): void {
  const { system, indicator, observations } = readIndicator(read, params);
  requireOneOf('sex', params.sex, indicator.sexes);
  requireOneOf('against', params.against, system.comparators);
  requireOneOf('period', params.period?.replaceAll('–', '-'), [
    ...new Set(observations.map(periodId)),
  ]);
}

/** What the figures of one indicator are built from. */
export function readOutcome(read: ReadAnswer, params: FigureParams<OutcomeParam>) {
  const { system, indicator, observations } = readIndicator(read, params);
  const { items: places } = read('places');
  const { items: areas } = read('areas');
  const { comparators } = system;
  const record = { indicator, observations, places, areas, comparators };
  const search = new URLSearchParams(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const view = outcomeView(search, record);
  const { sex, place: chosen } = view.params;
  // A period in which no place has a figure is shown as such, never as another one.
  const pinned = params.period?.replace('-', '–');
  const isOther = pinned !== undefined && view.params.period === null;
  const input = isOther
    ? { ...view.input, observations: observations.filter(({ period }) => period === pinned) }
    : view.input;
  const latest = latestPeriod(input);
  const series = trendSeries(input);
  const isPeriod = view.periods.some(({ period }) => period === latest?.period);
  return {
    system,
    indicator,
    sex,
    chosen,
    input,
    latest,
    series,
    rows: latestRows(input),
    all: observations,
    /** What a reader must know before using the figures. */
    cautions: outcomeCautions(
      series,
      indicator,
      latest,
      view.params.period ? null : recordDay(system),
    ),
    /** Address of exactly this view, its defaults written out, without a figure's id. */
    address: outcomeAddress(indicator.id, {
      sex: indicator.sexes.length > 1 ? sex : null,
      against: input.comparators[0] ?? null,
      period: latest && isPeriod ? periodId(latest) : null,
      place: chosen,
    }),
  };
}

/** Columns of the first cells of an outcome's table. */
export const OUTCOME_COLUMNS = texts('indicator', 'sex');
/** The cells under `OUTCOME_COLUMNS`. */
export const outcomeCells = ({ indicator, sex }: IndicatorAndSex): TableCell[] => [
  indicator.id,
  sex,
];

type OutcomeDescription = IndicatorAndSex &
  Pick<FigureContent, 'id' | 'title' | 'subtitle' | 'page'> & {
    readonly params: FigureParams;
    readonly finding?: string;
    readonly sentences: readonly string[];
    readonly reading?: string | null;
    readonly notes: readonly string[];
    readonly newer?: string | null;
    /** The indicator's own by default. */
    readonly basis?: Basis;
    /** Its columns follow `OUTCOME_COLUMNS`. */
    readonly table: FigureTable;
    /** What it shows of the indicator, and of which period, for the file's name. */
    readonly what: string;
    readonly period: string;
    readonly chart: ChartSpec | null;
  };

/** One figure of an indicator. */
export const outcomeContent = (
  { indicator, sex, what, period, table, ...figure }: OutcomeDescription,
  read: ReadAnswer,
): FigureContent =>
  figureContent(
    {
      ...figure,
      table: tableOf(
        [...OUTCOME_COLUMNS, ...table.columns],
        table.rows.map((row) => [...outcomeCells({ indicator, sex }), ...row]),
      ),
      source: datasetWords(indicator),
      citations: indicator.sources,
      dated: releaseDateWords(period === '' ? null : period, indicator.dataset.released),
      basis:
        indicator.basis === 'illustrative' ? indicator.basis : (figure.basis ?? indicator.basis),
      file: [indicator.id, indicator.sexes.length > 1 ? sex : '', what, period],
    },
    read,
  );
