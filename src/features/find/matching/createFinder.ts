import { FIND_KINDS, type FindEntry, type Finding, type InPlace } from './FindEntry.ts';
import { likeness } from './likeness.ts';
import { questionWords, wordsOf } from './words.ts';

type FindResult = {
  /** Best first. */
  findings: Finding[];
  /** Words of the question that match nothing in the record. */
  unmatched: string[];
};
export type Finder = (question: string) => FindResult;

/** Texts of less weight must match letter by letter: they are long, and near misses would match all. */
const FUZZY_FROM_WEIGHT = 0.6;
/** Findings with a smaller share of the best score are left out. */
const MIN_SHARE_OF_BEST = 0.55;
const MIN_SCORE = 0.2;
/** A word of the question with at least this score is taken to mean the entry. */
const MIN_MEANT_SCORE = 0.45;
/** Base score of a pair: above that of the place and of the other entry alone. */
const PAIR_SCORE = 1.1;
/** The kinds of findings that a place and an entry of another kind make together. */
const PAIRS = [
  { with: 'service', kind: 'cell', says: 'Who decides, since when and on what source.' },
  {
    with: 'indicator',
    kind: 'figure',
    says: 'The latest figure, how it compares and how it has changed.',
  },
] as const;

type Lead = { says: string; to: string; inPlace: InPlace | undefined };
type Indexed = { entry: FindEntry; terms: (Lead & { words: string[]; weight: number })[] };
type Match = Lead & { entry: FindEntry; score: number; byWord: number[] };

const KIND_ORDER = Object.keys(FIND_KINDS);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Creates a search over entries. Every word of a question counts alike; a text scores more, the more
 * of it the question covers (“Life expectancy” before “Healthy life expectancy”).
 */
export function createFinder(entries: readonly FindEntry[]): Finder {
  const index: Indexed[] = entries.map((entry) => ({
    entry,
    terms: entry.terms.map(({ text, weight, says, to, inPlace }) => ({
      words: wordsOf(text),
      weight,
      says: says ?? entry.says,
      to: to ?? entry.to,
      inPlace: inPlace ?? entry.inPlace,
    })),
  }));
  return (question) => {
    const typedWords = questionWords(question);
    if (typedWords.length === 0) return { findings: [], unmatched: [] };
    const matches = index.map((one) => match(one, typedWords));
    const best = Math.max(0, ...matches.map(({ score }) => score));
    const enough = Math.max(MIN_SCORE, best * MIN_SHARE_OF_BEST);
    const own = matches
      .filter(({ score }) => score >= enough)
      .map(({ entry, score, says, to }): Finding => {
        const { kind, id, title, illustrative } = entry;
        return { kind, label: FIND_KINDS[kind].label, id, title, to, illustrative, says, score };
      });
    return {
      findings: [...pairs(matches, typedWords.length), ...own].sort(bestFirst),
      unmatched: typedWords.filter((_, at) =>
        matches.every(({ byWord }) => (byWord[at] ?? 0) < MIN_MEANT_SCORE / 2),
      ),
    };
  };
}

const bestFirst = (a: Finding, b: Finding): number =>
  b.score - a.score ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  a.title.localeCompare(b.title);

function match({ entry, terms }: Indexed, typedWords: readonly string[]): Match {
  const byWord = typedWords.map(() => 0);
  let bestTerm = { score: 0, says: entry.says, to: entry.to, inPlace: entry.inPlace };
  for (const { words, weight, says, to, inPlace } of terms) {
    const covered = words.map(() => 0);
    const own = typedWords.map((typed, at) => {
      let most = 0;
      for (const [index, word] of words.entries()) {
        const like = likeness(typed, word, weight >= FUZZY_FROM_WEIGHT) * weight;
        most = Math.max(most, like);
        covered[index] = Math.max(covered[index] ?? 0, like);
      }
      byWord[at] = Math.max(byWord[at] ?? 0, most);
      return most;
    });
    const score = (sum(own) / typedWords.length) * (sum(covered) / Math.max(1, words.length));
    // Of equals the first stays: names come before other texts.
    if (score > bestTerm.score) bestTerm = { score, says, to, inPlace };
  }
  const score = 0.7 * (sum(byWord) / typedWords.length) + 0.3 * bestTerm.score;
  const { says, to, inPlace } = bestTerm;
  return { entry, score, says, to, inPlace, byWord };
}

/** Findings about a place and a service or an outcome, where the question names both. */
function pairs(matches: readonly Match[], length: number): Finding[] {
  const of = (kind: FindEntry['kind']) => matches.filter(({ entry }) => entry.kind === kind);
  const words = Array.from({ length }, (_, at) => at);
  const means = ({ byWord }: Match, at: number) => (byWord[at] ?? 0) >= MIN_MEANT_SCORE;
  const complete = of('place').flatMap((place) =>
    PAIRS.flatMap(({ with: paired, kind, says }) =>
      of(paired)
        .filter(
          (other) =>
            words.every((at) => means(place, at) || means(other, at)) &&
            words.some((at) => means(place, at) && !means(other, at)) &&
            words.some((at) => means(other, at) && !means(place, at)),
        )
        .map((other) => ({ place, other, kind, says, score: place.score + other.score })),
    ),
  );
  const best = Math.max(...complete.map(({ score }) => score));
  return complete
    .filter(({ score }) => score > best * 0.9)
    .map(({ place, other, kind, says, score }) => ({
      kind,
      label: FIND_KINDS[kind].label,
      id: `${place.entry.id}/${other.entry.id}`,
      title: `${other.entry.title} in ${place.entry.title}`,
      says: [...(place.says === place.entry.says ? [] : [place.says]), says].join(' '),
      to: other.inPlace?.(place.entry.id) ?? other.to,
      illustrative: other.entry.illustrative,
      score: PAIR_SCORE + score / 10,
    }));
}
