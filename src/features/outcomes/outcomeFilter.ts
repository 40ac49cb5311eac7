import type { Place } from '#src/contract/place.ts';
import { LIFE_STAGES, THEMES, type LifeStage, type Theme } from '#src/contract/words.ts';
import { capitalise } from '#src/narrative/format.ts';
import { topicInSentence } from '#src/narrative/inSentence.ts';
import { FRESHNESS_WORDS } from '#src/narrative/outcomeFilterSentence.ts';
import { LIFE_STAGE_WORDS, THEME_WORDS } from '#src/narrative/themeWords.ts';
import { verdictWords } from '#src/narrative/verdictWords.ts';
import { FRESHNESS, freshnessOf, type Freshness } from '#src/record/freshness.ts';
import { readChoice } from '#src/record/readChoice.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { latestPeriod, latestRows, type OutcomeInput } from './outcomeRows.ts';

export const FILTERS = ['theme', 'stage', 'place', 'verdict', 'limits', 'freshness'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What an address asks of the page of outcomes; null: whatever it is. */
export type OutcomeFilter = Readonly<Record<FilterName, string | null>>;

export const NO_FILTER: OutcomeFilter = {
  theme: null,
  stage: null,
  place: null,
  verdict: null,
  limits: null,
  freshness: null,
};

export type FilterField = {
  readonly label: string;
  /** What one choice is called in a sentence. */
  readonly noun: string;
  /** What is shown where nothing is chosen. */
  readonly every: string;
  /** `words` stand within a sentence about what is shown. */
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
  }[];
};

/** Verdicts as an address names them; why a figure is not judged makes no difference here. */
const VERDICTS = {
  'better': 'better',
  'no-clear-difference': 'similar',
  'worse': 'worse',
  'higher': 'higher',
  'lower': 'lower',
  'not-judged': 'not-judged',
} as const satisfies Record<Verdict['kind'], string>;
type VerdictChoice = (typeof VERDICTS)[Verdict['kind']];

const JUDGED = ['better', 'no-clear-difference', 'worse', 'higher', 'lower'] as const;

/** The fields of the filter, with every value that an address may hold. */
export function filterFields(
  places: readonly Pick<Place, 'id' | 'name'>[],
  against: string,
): Readonly<Record<FilterName, FilterField>> {
  const named = (id: string, words: string, name = capitalise(words)) => ({ id, name, words });
  return {
    theme: {
      label: 'Theme',
      noun: 'theme',
      every: 'Every theme',
      choices: THEMES.map((id) => named(id, topicInSentence(THEME_WORDS[id].name))),
    },
    stage: {
      label: 'Life stage',
      noun: 'life stage',
      every: 'Every life stage',
      choices: LIFE_STAGES.map((id) => {
        const { name, about } = LIFE_STAGE_WORDS[id];
        return named(id, `${topicInSentence(name)} (${about})`);
      }),
    },
    place: {
      label: 'Place',
      noun: 'place',
      every: 'Every place',
      choices: places.map(({ id, name }) => named(id, `${name} first`, name)),
    },
    verdict: {
      label: 'Verdict',
      noun: 'verdict',
      every: 'Any verdict',
      choices: [
        ...JUDGED.map((kind) => named(VERDICTS[kind], verdictWords({ kind }, against).text)),
        named('not-judged', 'not judged'),
      ],
    },
    limits: {
      label: '95% limits',
      noun: 'choice of limits',
      every: 'Published or not',
      choices: [
        named('yes', 'with published limits', 'Published'),
        named('no', 'without published limits', 'Not published'),
      ],
    },
    freshness: {
      label: 'Age of figures',
      noun: 'age of figures',
      every: 'Any age',
      choices: FRESHNESS.map((id) => named(id, FRESHNESS_WORDS[id])),
    },
  };
}

/** The one reader of the address: a value that can’t be used is said in words, and left out. */
export function readOutcomeFilter(
  search: URLSearchParams,
  fields: Readonly<Record<FilterName, FilterField>>,
): { filter: OutcomeFilter; problems: string[] } {
  const problems: string[] = [];
  const chosen = (name: FilterName) => {
    const { noun, choices } = fields[name];
    return readChoice(search, { name, noun, instead: 'it is left out' }, choices, problems);
  };
  return {
    filter: {
      theme: chosen('theme'),
      stage: chosen('stage'),
      place: chosen('place'),
      verdict: chosen('verdict'),
      limits: chosen('limits'),
      freshness: chosen('freshness'),
    },
    problems,
  };
}

/** What of a picture (one indicator, one sex) a filter looks at. */
export type OutcomeFacts = {
  theme: Theme;
  stage: LifeStage;
  limits: 'yes' | 'no';
  /** Null: no place has a figure. */
  freshness: Freshness | null;
  verdicts: readonly { place: string; verdict: VerdictChoice }[];
};

/** A picture with what a filter looks at. */
export type OutcomePicture = { input: OutcomeInput; facts: OutcomeFacts };

/** @param updated day sources were last searched */
export function factsOf(input: OutcomeInput, updated: string): OutcomeFacts {
  const { theme, lifeStage, limits, historic } = input.indicator;
  const end = latestPeriod(input)?.end;
  return {
    theme,
    stage: lifeStage,
    limits: limits ? 'yes' : 'no',
    freshness: end === undefined ? null : freshnessOf(end, updated, historic),
    verdicts: latestRows(input).flatMap(({ kind, id, verdict }) =>
      kind === 'place' && verdict ? [{ place: id, verdict: VERDICTS[verdict.kind] }] : [],
    ),
  };
}

/** Whether a filter leaves a picture in. A place leaves out nothing: it says whose verdict counts. */
export const keepsOutcome = (filter: OutcomeFilter, facts: OutcomeFacts): boolean =>
  [
    [filter.theme, facts.theme],
    [filter.stage, facts.stage],
    [filter.limits, facts.limits],
    [filter.freshness, facts.freshness],
  ].every(([asked, own]) => asked === null || asked === own) &&
  (filter.verdict === null ||
    facts.verdicts.some(
      ({ place, verdict }) =>
        verdict === filter.verdict && (filter.place === null || place === filter.place),
    ));
