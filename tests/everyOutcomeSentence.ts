import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { RecordData } from '#src/contract/record.ts';
import { judgedSentence } from '#src/features/outcomes/selectors/pictureWords.ts';
import { cautionSentences, HISTORIC_SENTENCE } from '#src/narrative/cautions/cautionSentences.ts';
import {
  polaritySentence,
  verdictRuleSentence,
  uncertaintySentence,
} from '#src/narrative/cautions/uncertaintySentence.ts';
import { changeSentence } from '#src/narrative/comparisons/changeSentence.ts';
import { fairerSentence } from '#src/narrative/comparisons/fairerSentence.ts';
import { gapSizeSentences } from '#src/narrative/comparisons/gapSizeSentences.ts';
import { gapSummary } from '#src/narrative/comparisons/gapSummary.ts';
import { thenAndNowSentences } from '#src/narrative/comparisons/thenAndNowSentences.ts';
import {
  figureSentence,
  noFigureSentence,
  familiarSizeSentence,
} from '#src/narrative/outcomes/figureSentence.ts';
import { outcomeHeadline } from '#src/narrative/outcomes/outcomeHeadline.ts';
import {
  chartDescription,
  gapSentence,
  trendSentence,
} from '#src/narrative/outcomes/outcomeSentences.ts';
import { seriesChange, type SeriesChange } from '#src/statistics/seriesChange.ts';
import { gapSeries } from '#src/statistics/gap.ts';
import { gapChange, type GapChange } from '#src/statistics/gapChange.ts';
import { isNested } from '#src/statistics/isNested.ts';
import { trendOf } from '#src/statistics/trend.ts';
import { verdictBetween, type Verdict } from '#src/statistics/verdict.ts';

/** A sentence of the engine, with what it was made from. */
export type Said = {
  kind: string;
  indicator: string;
  text: string;
  /** The observations whose numbers it may hold. */
  from: readonly Observation[];
  /** Labels that it must hold. */
  periods?: readonly string[];
  verdict?: Verdict['kind'] | SeriesChange['kind'] | GapChange['kind'];
};

type Area = { code: string; name: string };

const comparatorCodes = ({ system }: RecordData) =>
  system.flatMap(({ comparators }) => comparators);

/** Whoever a record's outcomes speak of: places by the area that stands for them, then districts. */
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

/** What each subject is held against: the comparators, and the county that it is in. */
function comparatorsOf(record: RecordData, code: string): Area[] {
  const county = record.areas.find((one) => one.code === code)?.within;
  return [...comparatorCodes(record), ...(county ? [county] : [])].map((one) => ({
    code: one,
    name: record.areas.find((area) => area.code === one)?.name ?? one,
  }));
}

/** Every sentence about outcomes that a record can give rise to, for every area, sex and state. */
export function everyOutcomeSentence(record: RecordData): Said[] {
  return record.indicators.flatMap((indicator) =>
    indicator.sexes.flatMap((sex) => [
      ...subjectsOf(record).flatMap((subject) => ofArea(record, indicator, sex, subject)),
      ...ofPicture(record, indicator, sex),
    ]),
  );
}

function ofArea(
  record: RecordData,
  indicator: Indicator,
  sex: Sex,
  { area, placeName }: { area: Area; placeName: string | null },
): Said[] {
  const series = seriesOf(record, indicator, sex, area.code);
  const about = { areaName: area.name, indicator, sex };
  const id = indicator.id;
  const said: Said[] = [];
  const say = (kind: string, text: string | null, from: readonly Observation[], more = {}) => {
    if (text !== null) said.push({ kind, indicator: id, text, from, ...more });
  };
  if (series.length === 0)
    say('no figure', noFigureSentence({ indicator, areaName: area.name }), []);
  for (const observation of series) {
    const one = { indicator, observation, areaName: area.name };
    say('figure', figureSentence(one), [observation], { periods: [observation.period] });
    say('pictured', familiarSizeSentence(one), [observation]);
    say('uncertainty', uncertaintySentence(one), [observation]);
    const proxy = placeName === null ? null : { placeName, areaName: area.name };
    for (const text of cautionSentences({ indicator, observation, series, proxy }))
      say('caution', text, [observation]);
  }
  for (const span of ['ten-years', 'whole-series'] as const) {
    const change = seriesChange(series, indicator, span);
    say(`change, ${span}`, changeSentence({ ...about, change }), series, ends(change));
    if (change.kind !== 'not-judged')
      say(
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
  say('trend', trendSentence({ ...about, trend }), [], ends(trend));
  for (const comparator of comparatorsOf(record, area.code)) {
    const against = seriesOf(record, indicator, sex, comparator.code);
    const nested = isNested(area.code, comparator.code, record.areas);
    for (const observation of [series.at(-1), series.at(0), null]) {
      if (observation === undefined) continue;
      const other =
        against.find(({ start }) => start === observation?.start) ?? against.at(-1) ?? null;
      const verdict = verdictBetween(observation, other, indicator, record.areas);
      const row = { name: area.name, areaName: area.name, proxy: null, observation, verdict };
      say(
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
          say('caution', caution, [observation]);
    }
    const between = { ...about, comparatorName: comparator.name };
    const latest = gapSeries(series, against, indicator, record.areas).at(-1);
    if (latest) for (const text of gapSizeSentences({ ...between, latest })) say('gap', text, []);
    for (const span of ['ten-years', 'whole-series'] as const) {
      const change = gapChange(series, against, indicator, { span, areas: record.areas });
      say(`gap change, ${span}`, gapSentence({ ...between, gapChange: change }), [], ends(change));
    }
  }
  return said;
}

/** What is said of all places together. */
function ofPicture(record: RecordData, indicator: Indicator, sex: Sex): Said[] {
  const id = indicator.id;
  return comparatorCodes(record).flatMap((code) => {
    const comparatorName = record.areas.find((area) => area.code === code)?.name ?? code;
    const against = seriesOf(record, indicator, sex, code);
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
      verdict: verdictBetween(latest(series), latest(against), indicator, record.areas),
    }));
    const gaps = all.map(({ name, series }) => ({
      name,
      change: gapChange(series, against, indicator, { areas: record.areas }),
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
