import { FIND_KINDS, type FindEntry, type Finding, type InPlace } from './FindEntry.ts';
import { likeness } from './likeness.ts';
import { questionWords, wordsOf } from './words.ts';

export type Found = {
  /** Best first. */
  findings: Finding[];
  /** Words of the question that nothing on record is like. */
  unmatched: string[];
};
export type Finder = (question: string) => Found;

/** Texts that count less than this are read as they are: a misspelling of a long text finds all. */
const FORGIVING_FROM = 0.6;
/** A finding this much weaker than the best is left out. */
const SHARE_OF_BEST = 0.55;
const WEAKEST = 0.2;
/** From here on a word of the question is taken to mean the entry. */
const MEANT = 0.45;
/** What is said about both is as good an answer as the two together, and better than each. */
const PAIR_SCORE = 1.1;
/** What a place and an entry of another kind lead to together. */
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
 * Looks a question up among entries. Every word of the question counts alike; a text counts more,
 * the more of it the question covers (“Life expectancy” before “Healthy life expectancy”).
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
    const asked = questionWords(question);
    if (asked.length === 0) return { findings: [], unmatched: [] };
    const matches = index.map((one) => match(one, asked));
    const best = Math.max(0, ...matches.map(({ score }) => score));
    const enough = Math.max(WEAKEST, best * SHARE_OF_BEST);
    const own = matches
      .filter(({ score }) => score >= enough)
      .map(({ entry, score, says, to }): Finding => {
        const { kind, id, title, illustrative } = entry;
        return { kind, label: FIND_KINDS[kind].one, id, title, to, illustrative, says, score };
      });
    return {
      findings: [...pairs(matches, asked.length), ...own].sort(bestFirst),
      unmatched: asked.filter((_, at) =>
        matches.every(({ byWord }) => (byWord[at] ?? 0) < MEANT / 2),
      ),
    };
  };
}

const bestFirst = (a: Finding, b: Finding): number =>
  b.score - a.score ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  a.title.localeCompare(b.title);

function match({ entry, terms }: Indexed, asked: readonly string[]): Match {
  const byWord = asked.map(() => 0);
  let bestTerm = { score: 0, says: entry.says, to: entry.to, inPlace: entry.inPlace };
  for (const { words, weight, says, to, inPlace } of terms) {
    const covered = words.map(() => 0);
    const own = asked.map((typed, at) => {
      let most = 0;
      for (const [index, word] of words.entries()) {
        const like = likeness(typed, word, weight >= FORGIVING_FROM) * weight;
        most = Math.max(most, like);
        covered[index] = Math.max(covered[index] ?? 0, like);
      }
      byWord[at] = Math.max(byWord[at] ?? 0, most);
      return most;
    });
    const score = (sum(own) / asked.length) * (sum(covered) / Math.max(1, words.length));
    // The first of equals stays: names come before what is said beside them.
    if (score > bestTerm.score) bestTerm = { score, says, to, inPlace };
  }
  const score = 0.7 * (sum(byWord) / asked.length) + 0.3 * bestTerm.score;
  const { says, to, inPlace } = bestTerm;
  return { entry, score, says, to, inPlace, byWord };
}

/** Where a question names a place and a service or an outcome: what is said about the two. */
function pairs(matches: readonly Match[], length: number): Finding[] {
  const of = (kind: FindEntry['kind']) => matches.filter(({ entry }) => entry.kind === kind);
  const words = Array.from({ length }, (_, at) => at);
  const means = ({ byWord }: Match, at: number) => (byWord[at] ?? 0) >= MEANT;
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
      label: FIND_KINDS[kind].one,
      id: `${place.entry.id}/${other.entry.id}`,
      title: `${other.entry.title} in ${place.entry.title}`,
      says: [...(place.says === place.entry.says ? [] : [place.says]), says].join(' '),
      to: other.inPlace?.(place.entry.id) ?? other.to,
      illustrative: other.entry.illustrative,
      score: PAIR_SCORE + score / 10,
    }));
}
