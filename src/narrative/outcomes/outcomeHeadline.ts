import type { Indicator } from '#src/contract/outcomes.ts';
import { firstFitting } from '#src/narrative/language/firstFitting.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { standInWords } from '#src/narrative/places/standInWords.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

const MAX_HEADLINE_WORDS = 12;
/** Where a place's figure is another area's, which must be named. */
const MAX_WORDS_WITH_PROXY = 18;

export type PlaceVerdict = {
  name: string;
  /** The area that the figure is of, where it only stands in for the place. */
  standIn?: string | null;
  verdict: Verdict;
};

const isAre = (count: number) => (count === 1 ? 'is' : 'are');

/** The places with a verdict: `all four places`, their names, or only how many. */
function subject(found: readonly PlaceVerdict[], all: number, inNames: boolean): string {
  const isAll = found.length === all && all > 1;
  if (inNames && !isAll)
    return joinWords(
      found.map(({ name, standIn }) =>
        standIn ? standInWords(areaInSentence(standIn), name) : areaInSentence(name),
      ),
    );
  const proxies = joinWords(
    found.flatMap(({ name, standIn }) =>
      standIn ? [`${name} by ${areaInSentence(standIn)}`] : [],
    ),
  );
  const counted = isAll
    ? `all ${numberWord(all)} places`
    : `${numberWord(found.length)} ${found.length === 1 ? 'place' : 'places'}`;
  return proxies === '' ? counted : `${counted} (${proxies})`;
}

/** Why no place is judged, by the reason that all places with a figure share, if there is one. */
function notJudged(places: readonly PlaceVerdict[], comparator: string): string {
  const reasons = new Set(
    places.flatMap(({ verdict }) => (verdict.kind === 'not-judged' ? [verdict.because] : [])),
  );
  if (reasons.size > 1) reasons.delete('no-figure');
  const [reason, ...others] = reasons;
  if (others.length > 0 || !reason) return `Not judged against ${comparator}`;
  return {
    'no-limits': 'No margin of error is published, so nothing is judged',
    'incomplete': 'Not judged: the returns were incomplete',
    'no-comparator': `Not judged: no figure for ${comparator}`,
    'no-figure': 'Not judged: no figure for any place',
    'different-periods': 'Not judged: the figures are for different periods',
  }[reason];
}

/**
 * An indicator's finding in about twelve words: which places are better or worse than the comparator
 * (higher or lower where neither is better). Where a figure is that of a proxy, the proxy is named.
 * Places are in the order given, which is no ranking.
 */
export function outcomeHeadline({
  indicator,
  places,
  comparatorName,
}: {
  indicator: Pick<Indicator, 'shortName'>;
  places: readonly PlaceVerdict[];
  comparatorName: string;
}): string {
  const comparator = areaInSentence(comparatorName);
  const having = (kind: Verdict['kind']) => places.filter(({ verdict }) => verdict.kind === kind);
  const differing = (['worse', 'better', 'higher', 'lower'] as const).flatMap((kind) => {
    const found = having(kind);
    return found.length > 0 ? [{ kind, found }] : [];
  });
  const unclear = having('no-clear-difference');
  if (differing.length + unclear.length === 0) return notJudged(places, comparator);

  const say = (inNames: boolean) => {
    const [first, second] = differing;
    if (!first) {
      if (places.length === unclear.length && places.length > 1)
        return `no clear difference from ${comparator} in any place`;
      return `no clear difference from ${comparator} in ${subject(unclear, places.length, inNames)}`;
    }
    const clause = ({ kind, found }: typeof first) =>
      `${subject(found, places.length, inNames)} ${isAre(found.length)} ${kind}`;
    const main = `${clause(first)} than ${comparator}`;
    return second ? `${main}, ${clause(second)}` : main;
  };
  const on = ` on ${topicInSentence(indicator.shortName)}`;
  // After two clauses the topic would seem to belong to the second only.
  const oneClause = differing.length < 2;
  const wordings = [oneClause ? say(true) + on : say(true), say(true), say(false)] as const;
  const named = differing.length > 0 ? differing.flatMap(({ found }) => found) : unclear;
  const hasProxy = named.some(({ standIn }) => standIn);
  return capitalise(firstFitting(wordings, hasProxy ? MAX_WORDS_WITH_PROXY : MAX_HEADLINE_WORDS));
}
