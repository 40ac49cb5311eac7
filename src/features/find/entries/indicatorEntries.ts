import { paths } from '#src/addresses/paths.ts';
import { placeFigureId } from '#src/addresses/placeFigureId.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry, FindTerm, InPlace, Lead } from '#src/features/find/matching/FindEntry.ts';
import { figureSentence, noFigureSentence } from '#src/narrative/outcomes/figureSentence.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { lastOfDistrictSentence, standsInSentence } from '#src/narrative/site/findSentence.ts';

import { isIllustrative } from './isIllustrative.ts';

/** What people call those of each sex. */
const SEX_ALIASES: Record<Sex, readonly string[]> = {
  Persons: [],
  Female: ['females', 'women', 'girls'],
  Male: ['males', 'men', 'boys'],
};

/** The indicators; with a place or district, its own figure in words, the district’s before its place’s. */
export function indicatorEntries({
  indicators,
  observations,
  places,
  areas,
}: FindData): FindEntry[] {
  const latest = new Map(
    observations
      .filter(({ group }) => group === undefined)
      .map((one) => [[one.indicator, one.sex, one.age, one.area].join(' '), one]),
  );

  const figuresOf =
    (indicator: Indicator, sex: Sex): InPlace =>
    (where) => {
      const { id, name, age, sexes } = indicator;
      const place = places.find((one) => one.id === where.place);
      if (!place) return [];
      const figure = (code: string, areaName: string, otherwise: string) => {
        const observation = latest.get([id, sex, age, code].join(' '));
        return observation ? figureSentence({ indicator, observation, areaName }) : otherwise;
      };
      const titled = (areaName: string) =>
        [name, ...(sexes.length > 1 ? [SEX_WORDS[sex]] : []), areaName].join(', ');
      const standIn = areas.find(({ code }) => code === place.figuresFrom)?.name ?? place.name;
      const isProxy = place.proxy !== null;
      const own = figure(place.figuresFrom, isProxy ? standIn : place.name, '');
      const ofPlace: Lead = {
        title: titled(place.name),
        says:
          own === ''
            ? noFigureSentence({ indicator, areaName: place.name })
            : [own, ...(isProxy ? [standsInSentence(standIn, place.name)] : [])].join(' '),
        to: `${paths.place(place.id)}#${placeFigureId(indicator, sex)}`,
      };
      const district = areas.find(({ code }) => code === where.district);
      const ofDistrict = district ? figure(district.code, district.name, '') : '';
      if (!district || ofDistrict === '') return [ofPlace];
      const isFormer = district.kind === 'former-district';
      return [
        {
          title: titled(district.name),
          says: [
            ofDistrict,
            ...(isFormer ? [lastOfDistrictSentence(district.name, place.name)] : []),
          ].join(' '),
          to: `${withQuery(paths.outcome(id), sexes.length > 1 ? { sex } : {})}#within-${district.code}`,
        },
        ofPlace,
      ];
    };

  /** Texts by which “men’s life expectancy” finds its indicator, and leads to the men’s figures. */
  const sexTerms = (indicator: Indicator): FindTerm[] =>
    indicator.sexes.length < 2
      ? []
      : indicator.sexes.flatMap((sex) =>
          SEX_ALIASES[sex].map((called) => ({
            text: `${called} ${indicator.shortName}`,
            weight: 1,
            says: `The figures for ${SEX_WORDS[sex]}.`,
            to: withQuery(paths.outcome(indicator.id), { sex }),
            inPlace: figuresOf(indicator, sex),
          })),
        );

  return indicators.map((indicator) => ({
    kind: 'indicator',
    id: indicator.id,
    title: indicator.name,
    says: indicator.definition,
    to: paths.outcome(indicator.id),
    illustrative: isIllustrative(indicator),
    terms: [
      { text: indicator.shortName, weight: 1 },
      { text: indicator.name, weight: 1 },
      { text: indicator.definition, weight: 0.4 },
      ...sexTerms(indicator),
    ],
    inPlace: figuresOf(indicator, indicator.sexes[0] ?? 'Persons'),
  }));
}
