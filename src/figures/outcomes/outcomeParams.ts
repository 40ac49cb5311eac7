import { paths } from '#src/addresses/paths.ts';
import { readChoice } from '#src/addresses/readChoice.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { MAX_COLOURED_PLACES } from '#src/charts/placeStyles.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { FigurePeriod } from './outcomeRows.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

/** What the address of an indicator's page chooses; null: the record's default. */
export type OutcomeParams = {
  sex: Sex;
  /** Id of the highlighted place, where there are more places than colours. */
  place: string | null;
  /** Code of the comparator that verdicts are by. */
  against: string | null;
  /** The period to treat as the latest. */
  period: FigurePeriod | null;
  /** What in the address can't be used, in words. */
  problems: string[];
};

/** Whether a reader may choose the highlighted place: where there are more places than colours. */
export const canChoosePlace = (places: readonly unknown[]): boolean =>
  places.length > MAX_COLOURED_PLACES;

/** A period's label as addresses have it, with a hyphen that can be typed: `2019-21`. */
export const periodId = ({ period }: Pick<FigurePeriod, 'period'>): string =>
  period.replaceAll('–', '-');

/** Reads the address: `?sex=Male&against=E12000002&period=2019-21&place=north`. */
export function readOutcomeParams(
  search: URLSearchParams,
  {
    sexes,
    places,
    comparators,
    periods,
  }: Pick<Indicator, 'sexes'> & {
    places: readonly Pick<Place, 'id'>[];
    comparators: readonly Pick<Area, 'code' | 'name'>[];
    /** Oldest first. */
    periods: readonly FigurePeriod[];
  },
): OutcomeParams {
  const problems: string[] = [];
  const read = (name: string, instead: string, choices: readonly string[], noun = name) =>
    readChoice(
      search,
      { name, noun, instead },
      choices.map((id) => ({ id })),
      problems,
    );

  const [first = 'Persons'] = sexes;
  const sex = read('sex', `the figures for ${SEX_WORDS[first]} are shown`, sexes, 'choice of sex');
  const against = read(
    'against',
    `places are compared with ${comparators[0]?.name ?? 'nothing'}`,
    comparators.map(({ code }) => code),
    'comparator',
  );
  const period = read('period', 'the latest is shown', periods.map(periodId));
  return {
    sex: sexes.find((one) => one === sex) ?? first,
    against,
    period: periods.find((one) => periodId(one) === period) ?? null,
    place: canChoosePlace(places)
      ? read(
          'place',
          'all are shown alike',
          places.map(({ id }) => id),
        )
      : null,
    problems,
  };
}

/** An indicator's address with a reader's choices: `/outcomes/obesity?sex=Male&place=north`. */
export function outcomeAddress(
  indicator: string,
  chosen: {
    sex?: string | null;
    against?: string | null;
    period?: string | null;
    place?: string | null;
  },
): string {
  return withQuery(paths.outcome(indicator), chosen);
}
