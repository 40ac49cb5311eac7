import type { Place } from '#src/contract/place.ts';
import { LIFE_STAGES, THEMES } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { FRESHNESS_WORDS } from '#src/narrative/outcomes/outcomeFilterSentence.ts';
import { LIFE_STAGE_WORDS, THEME_WORDS } from '#src/narrative/outcomes/themeWords.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { FRESHNESS } from '#src/record/outcomes/freshness.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

export const FILTERS = ['theme', 'stage', 'place', 'verdict', 'limits', 'freshness'] as const;
export type FilterName = (typeof FILTERS)[number];

/** The filters of the page of outcomes: ids of choices; null: no filter. */
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
  /** What a choice is called in a sentence: “life stage”. */
  readonly noun: string;
  /** Label of the option without a filter: “Every theme”. */
  readonly every: string;
  /** `words`: the choice within a sentence about what is shown. */
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
  }[];
};

/** Verdicts as addresses name them. */
export const VERDICTS = {
  'better': 'better',
  'no-clear-difference': 'similar',
  'worse': 'worse',
  'higher': 'higher',
  'lower': 'lower',
  'not-judged': 'not-judged',
} as const satisfies Record<Verdict['kind'], string>;
export type VerdictChoice = (typeof VERDICTS)[Verdict['kind']];

const JUDGED = ['better', 'no-clear-difference', 'worse', 'higher', 'lower'] as const;

/** The fields of the filter, with every choice. @param against name of the comparator */
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

/** The chosen filters in words: `health improvement`, `Blackpool: worse than England`. */
export function chosenWords(
  fields: Readonly<Record<FilterName, FilterField>>,
  filter: OutcomeFilter,
): string[] {
  const choiceOf = (name: FilterName) =>
    fields[name].choices.find(({ id }) => id === filter[name]) ?? null;
  const place = choiceOf('place');
  return FILTERS.flatMap((name) => {
    const choice = choiceOf(name);
    if (!choice) return [];
    if (name === 'place' && filter.verdict !== null) return [];
    return name === 'verdict' && place ? [`${place.name}: ${choice.words}`] : [choice.words];
  });
}
