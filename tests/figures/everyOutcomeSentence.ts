import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { RecordData } from '#src/contract/record.ts';
import { judgedSentence } from '#src/figures/outcomes/pictureWords.ts';
import { cautionSentences, HISTORIC_SENTENCE } from '#src/narrative/cautions/cautionSentences.ts';
import {
  polaritySentence,
  verdictRuleSentence,
  uncertaintySentence,
} from '#src/narrative/cautions/uncertaintySentence.ts';
import { changeSentence } from '#src/narrative/comparisons/changeSentence.ts';
import { fairerSentence } from '#src/narrative/comparisons/gaps/fairerSentence.ts';
import { gapChangeSentences } from '#src/narrative/comparisons/gaps/gapChangeSentences.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gaps/gapSizeSentences.ts';
import { gapSummary } from '#src/narrative/comparisons/gaps/gapSummary.ts';
import { thenAndNowSentences } from '#src/narrative/comparisons/thenAndNowSentences.ts';
import {
  figureSentence,
  noFigureSentence,
  familiarSizeSentence,
} from '#src/narrative/outcomes/figureSentence.ts';
import { outcomeHeadline } from '#src/narrative/outcomes/outcomeHeadline.ts';
import { chartDescription, trendSentence } from '#src/narrative/outcomes/outcomeSentences.ts';
import { seriesChange, type SeriesChange } from '#src/statistics/seriesChange.ts';
import { gapSeries } from '#src/statistics/gap.ts';
import { gapChange, type GapChange } from '#src/statistics/gapChange.ts';
import { nestingOf } from '#src/statistics/nesting.ts';
import { trendOf } from '#src/statistics/trend.ts';
import { verdictBetween, type Verdict } from '#src/statistics/verdict.ts';

/** A sentence about an outcome, with what it was generated from. */
export type OutcomeSentence = {
  kind: string;
  indicator: string;
  text: string;
  /** The only observations whose numbers it may contain. */
  from: readonly Observation[];
  /** Labels of periods that it must contain. */
  periods?: readonly string[];
  verdict?: Verdict['kind'] | SeriesChange['kind'] | GapChange['kind'];
};

type Area = { code: string; name: string };

const comparatorCodes = ({ system }: RecordData) =>
  system.flatMap(({ comparators }) => comparators);

/** The areas that outcomes are about: for each place the one its figures come from, then districts. */
function subjectsOf({ places, areas }: RecordData): { area: Area; placeName: string | null }[] {
  const nameOf = (code: string) => areas.find((one) => one.code === code)?.name ?? code;
  return places.flatMap((place) => [
    {
      area: {
        code: place.figuresFrom,
        name: place.proxy === null ? place.name : nameOf(place.figuresFrom),
      },
      placeName: place.proxy === null ? null : place.name,
    },
    ...[...place.districts, ...place.formerDistricts].map((code) => ({
      area: { code, name: nameOf(code) },
      placeName: null,
    })),
  ]);
}

/** The comparators of an area: those of the record, and the county it is in. */
function comparatorsOf(record: RecordData, code: string): Area[] {
  const county = record.areas.find((one) => one.code === code)?.within;
  return [...comparatorCodes(record), ...(county ? [county] : [])].map((one) => ({
    code: one,
    name: record.areas.find((area) => area.code === one)?.name ?? one,
  }));
}

/** Every sentence about outcomes that a record can produce, for every area, sex and state. */
export function everyOutcomeSentence(record: RecordData): OutcomeSentence[] {
  return record.indicators.flatMap((indicator) =>
    indicator.sexes.flatMap((sex) => [
      ...subjectsOf(record).flatMap((subject) => areaSentences(record, indicator, sex, subject)),
      ...summarySentences(record, indicator, sex),
    ]),
  );
}

function areaSentences(
  record: RecordData,
  indicator: Indicator,
  sex: Sex,
  { area, placeName }: { area: Area; placeName: string | null },
): OutcomeSentence[] {
  const series = seriesOf(record, indicator, sex, area.code);
  const about = { areaName: area.name, indicator, sex };
  const id = indicator.id;
  const sentences: OutcomeSentence[] = [];
  const add = (kind: string, text: string | null, from: readonly Observation[], more = {}) => {
    if (text !== null) sentences.push({ kind, indicator: id, text, from, ...more });
  };
  if (series.length === 0)
    add('no figure', noFigureSentence({ indicator, areaName: area.name }), []);
  for (const observation of series) {
    const one = { indicator, observation, areaName: area.name };
    add('figure', figureSentence(one), [observation], { periods: [observation.period] });
    add('pictured', familiarSizeSentence(one), [observation]);
    add('uncertainty', uncertaintySentence(one), [observation]);
    const proxy = placeName === null ? null : { placeName, areaName: area.name };
    for (const text of cautionSentences({ indicator, observation, series, proxy }))
      add('caution', text, [observation]);
  }
  for (const span of ['ten-years', 'whole-series'] as const) {
    const change = seriesChange(series, indicator, span);
    add(`change, ${span}`, changeSentence({ ...about, change }), series, ends(change));
    if (change.kind !== 'not-judged')
      add(
        'then and now',
        thenAndNowSentences({
          ...about,
          before: { period: change.from, estimate: change.before },
          after: { period: change.to, estimate: change.after },
          change,
        }),
        series,
        ends(change),
      );
  }
  const trend = trendOf(series, indicator);
  add('trend', trendSentence({ ...about, trend }), [], ends(trend));
  for (const comparator of comparatorsOf(record, area.code)) {
    const comparatorSeries = seriesOf(record, indicator, sex, comparator.code);
    const nested = nestingOf(area.code, comparator.code, record.areas) !== null;
    for (const observation of [series.at(-1), series.at(0), null]) {
      if (observation === undefined) continue;
      const other =
        comparatorSeries.find(({ start }) => start === observation?.start) ??
        comparatorSeries.at(-1) ??
        null;
      const verdict = verdictBetween(observation, other, indicator, record.areas);
      const row = { name: area.name, areaName: area.name, proxy: null, observation, verdict };
      add(
        'comparison',
        judgedSentence(row, indicator, comparator.name),
        observation ? [observation] : [],
        observation ? { verdict: verdict.kind } : {},
      );
      if (observation && nested)
        for (const caution of cautionSentences({
          indicator,
          observation,
          series,
          nested: { partName: area.name, wholeName: comparator.name },
        }))
          add('caution', caution, [observation]);
    }
    const between = { ...about, comparatorName: comparator.name };
    const latest = gapSeries(series, comparatorSeries, indicator, record.areas).at(-1);
    if (latest) for (const text of gapSizeSentences({ ...between, latest })) add('gap', text, []);
    for (const span of ['ten-years', 'whole-series'] as const) {
      const change = gapChange(series, comparatorSeries, indicator, { span, areas: record.areas });
      const [text = '', ...slope] = gapChangeSentences({ ...between, gapChange: change });
      add(`gap change, ${span}`, text, [], ends(change));
      for (const one of slope) add('gap slope', one, []);
    }
  }
  return sentences;
}

/** The sentences about all places together. */
function summarySentences(record: RecordData, indicator: Indicator, sex: Sex): OutcomeSentence[] {
  const id = indicator.id;
  return comparatorCodes(record).flatMap((code) => {
    const comparatorName = record.areas.find((area) => area.code === code)?.name ?? code;
    const comparatorSeries = seriesOf(record, indicator, sex, code);
    const all = record.places.map((place) => ({
      name: place.name,
      series: seriesOf(record, indicator, sex, place.figuresFrom),
    }));
    const end = all.reduce((last, { series }) => {
      const own = series.at(-1)?.end ?? '';
      return own > last ? own : last;
    }, '');
    const latest = (series: readonly Observation[]) =>
      series.find((one) => one.end === end) ?? null;
    const places = all.map(({ name, series }) => ({
      name,
      observation: latest(series),
      verdict: verdictBetween(latest(series), latest(comparatorSeries), indicator, record.areas),
    }));
    const gaps = all.map(({ name, series }) => ({
      name,
      change: gapChange(series, comparatorSeries, indicator, { areas: record.areas }),
    }));
    const period =
      places.find(({ observation }) => observation)?.observation?.period ?? 'no period';
    return [
      {
        kind: 'headline',
        indicator: id,
        text: outcomeHeadline({ indicator, places, comparatorName }),
        from: [],
      },
      { kind: 'gaps', indicator: id, text: gapSummary(gaps, comparatorName), from: [] },
      {
        kind: 'fairer',
        indicator: id,
        text: fairerSentence(
          [{ name: indicator.shortName, changes: gaps.map(({ change }) => change) }],
          comparatorName,
        ),
        from: [],
      },
      {
        kind: 'description',
        indicator: id,
        text: chartDescription({ indicator, sex, areas: places, period }),
        from: [],
      },
      { kind: 'rule', indicator: id, text: verdictRuleSentence(indicator), from: [] },
      { kind: 'polarity', indicator: id, text: polaritySentence(indicator), from: [] },
      ...(indicator.historic
        ? [{ kind: 'caution', indicator: id, text: HISTORIC_SENTENCE, from: [] }]
        : []),
    ];
  });
}

const ends = (found: { kind: string } & Partial<{ from: string; to: string }>) => ({
  verdict: found.kind,
  ...(found.from === undefined || found.to === undefined
    ? {}
    : { periods: [found.from, found.to] }),
});

const seriesOf = (
  { observations }: RecordData,
  indicator: Indicator,
  sex: Sex,
  area: string,
): Observation[] =>
  observations
    .filter(
      (one) =>
        one.indicator === indicator.id &&
        one.sex === sex &&
        one.area === area &&
        one.age === indicator.age &&
        one.group === undefined,
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
