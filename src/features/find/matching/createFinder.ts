import {
  FIND_KINDS,
  type FindEntry,
  type Finding,
  type FindKind,
  type InPlace,
  type Lead,
  type Where,
} from './FindEntry.ts';
import { likeness } from './likeness.ts';
import { isGeneric, questionWords, wordsOf } from './words.ts';

export type FindResult = {
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
/** So are more of the neighbourhoods, whose names are many: “Barrowford” where “Barrow” was asked for. */
const MIN_SHARE_OF_NEIGHBOURHOOD = 0.7;
const MIN_SCORE = 0.15;
/** A word of the question with at least this score is taken to mean the entry. */
const MIN_MEANT_SCORE = 0.45;
/** Base score of a pair: above that of the place and of the other entry alone. */
const PAIR_SCORE = 1.1;
/** How much a word counts that stands in many names, such as “health”. */
const GENERIC_WEIGHT = 0.3;
/** The kinds of findings that a place and an entry of another kind make together. */
const PAIRS: { readonly [K in FindKind]?: FindKind } = {
  service: 'cell',
  indicator: 'figure',
  outside: 'outside',
  fund: 'fund',
  page: 'page',
};

type Term = { text: string; words: string[]; weight: number; lead: Lead } & Meant;
/** What a text means where it is part of a question about somewhere. */
type Meant = { inPlace: InPlace | undefined; where: Where | undefined };
type Indexed = { entry: FindEntry; terms: Term[] };
type Match = Meant & { entry: FindEntry; lead: Lead; score: number; byWord: number[] };
type Word = { text: string; weight: number; like: ReturnType<typeof likenessTo> };

const KIND_ORDER = Object.keys(FIND_KINDS);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Creates a search over entries. Every word of a question counts alike, but for generic ones; a text
 * scores more, the more of it the question covers (“Life expectancy” before “Healthy life
 * expectancy”).
 */
export function createFinder(entries: readonly FindEntry[]): Finder {
  const index = entries.map(indexed);
  return (question) => {
    const words = questionWords(question).map((text) => ({
      text,
      weight: isGeneric(text) ? GENERIC_WEIGHT : 1,
      like: likenessTo(text),
    }));
    if (words.length === 0) return { findings: [], unmatched: [] };
    const matches = index.map((one) => match(one, words));
    const best = Math.max(0, ...matches.map(({ score }) => score));
    const isEnough = ({ entry, score, byWord }: Match) =>
      // “Health” alone doesn't ask for mental health.
      (entry.kind !== 'outside' ||
        words.some(({ weight }, at) => weight === 1 && (byWord[at] ?? 0) >= MIN_MEANT_SCORE)) &&
      score >= MIN_SCORE &&
      score >=
        best * (entry.kind === 'neighbourhood' ? MIN_SHARE_OF_NEIGHBOURHOOD : MIN_SHARE_OF_BEST);
    const own = matches
      .filter(isEnough)
      .map(({ entry, score, lead }) => finding(entry.kind, entry.id, entry, lead, score));
    const together = pairs(matches, words);
    return {
      findings: [...together, ...own.filter(isNews([...together, ...own]))].sort(bestFirst),
      unmatched: words
        .filter((_, at) => matches.every(({ byWord }) => (byWord[at] ?? 0) < MIN_MEANT_SCORE / 2))
        .map(({ text }) => text),
    };
  };
}

/** Compares words with a typed one, each of them once: most stand in many texts. */
function likenessTo(typed: string) {
  const known = { fuzzy: new Map<string, number>(), exact: new Map<string, number>() };
  return (word: string, isFuzzy: boolean): number => {
    const own = isFuzzy ? known.fuzzy : known.exact;
    const like = own.get(word) ?? likeness(typed, word, isFuzzy);
    own.set(word, like);
    return like;
  };
}

const indexed = (entry: FindEntry): Indexed => ({
  entry,
  terms: entry.terms.map(({ text, weight, says, to, inPlace, district }) => ({
    text,
    words: wordsOf(text),
    weight,
    lead: { title: entry.title, says: says ?? entry.says, to: to ?? entry.to },
    inPlace: inPlace ?? entry.inPlace,
    where: entry.where && { ...entry.where, ...(district !== undefined && { district }) },
  })),
});

const finding = (
  kind: FindKind,
  id: string,
  { illustrative }: Pick<FindEntry, 'illustrative'>,
  lead: Lead,
  score: number,
): Finding => ({ kind, label: FIND_KINDS[kind].label, id, illustrative, ...lead, score });

/**
 * Whether a finding adds to the others: not where it leads to what is found already by place and
 * topic together, nor a neighbourhood where its place is found as well.
 */
const isNews =
  (all: readonly Finding[]) =>
  (one: Finding): boolean =>
    !all.some(
      ({ kind, to, score }) =>
        to === one.to &&
        (one.kind === 'neighbourhood'
          ? kind === 'place' && score >= one.score
          : kind === one.kind && score > one.score),
    );

const bestFirst = (a: Finding, b: Finding): number =>
  b.score - a.score ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  a.title.localeCompare(b.title);

function match({ entry, terms }: Indexed, question: readonly Word[]): Match {
  const asked = sum(question.map(({ weight }) => weight));
  const byWord = question.map(() => 0);
  const { title, says, to, inPlace, where } = entry;
  let best = { score: 0, found: 0, lead: { title, says, to }, inPlace, where };
  const found = terms.map(({ words, weight, lead, ...meant }) => {
    const covered = words.map(() => 0);
    const own = question.map((typed, at) => {
      let most = 0;
      for (const [index, word] of words.entries()) {
        const isNear = typed.weight < 1 || !isGeneric(word);
        const like =
          typed.like(word, weight >= FUZZY_FROM_WEIGHT) * weight * (isNear ? 1 : GENERIC_WEIGHT);
        most = Math.max(most, like);
        covered[index] = Math.max(covered[index] ?? 0, like);
      }
      byWord[at] = Math.max(byWord[at] ?? 0, most);
      return most * typed.weight;
    });
    const score = (sum(own) / asked) * (sum(covered) / Math.max(1, words.length));
    // Of equals the first stays: names come before other texts.
    if (score > best.score)
      best = { score, found: sum(own), lead, inPlace: meant.inPlace, where: meant.where };
    return sum(own);
  });
  const score =
    0.7 * (sum(byWord.map((most, at) => most * (question[at]?.weight ?? 0))) / asked) +
    0.3 * best.score;
  const alike = terms.filter((_, at) => found[at] === best.found).map(({ text }) => text);
  const lead =
    entry.saysOf && best.score > 0 ? { ...best.lead, says: entry.saysOf(alike) } : best.lead;
  return { entry, score, lead, inPlace: best.inPlace, where: best.where, byWord };
}

/** Findings about somewhere and a service or an outcome, where the question names both. */
function pairs(matches: readonly Match[], question: readonly Word[]): Finding[] {
  const means = ({ byWord }: Match, at: number) => (byWord[at] ?? 0) >= MIN_MEANT_SCORE;
  const ofTheirOwn = (one: Match, other: Match) =>
    question.some(({ weight }, at) => weight === 1 && means(one, at) && !means(other, at));
  const isKnown = question.map((_, at) => matches.some((one) => means(one, at)));
  const complete = matches
    .filter(({ where }) => where !== undefined)
    .flatMap((place) =>
      matches
        .filter(
          (other) =>
            PAIRS[other.entry.kind] !== undefined &&
            ofTheirOwn(place, other) &&
            ofTheirOwn(other, place) &&
            question.every(
              ({ weight }, at) =>
                weight < 1 || !isKnown[at] || means(place, at) || means(other, at),
            ),
        )
        .map((other) => ({ place, other, score: place.score + other.score })),
    );
  const best = Math.max(...complete.map(({ score }) => score));
  const found = complete
    .filter(({ score }) => score > best * 0.9)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ place, other, score }) => {
      const { entry, inPlace, lead } = other;
      const kind = PAIRS[entry.kind] ?? entry.kind;
      const leads = (place.where && inPlace?.(place.where)) ?? [lead];
      // Of what is said of the place, only what its other names tell.
      const isNamed = place.lead.says === place.entry.says;
      return leads.map((one, nth) =>
        finding(
          kind,
          `${entry.id} ${one.to}`,
          entry,
          kind === 'cell' && !isNamed ? { ...one, says: `${place.lead.says} ${one.says}` } : one,
          // The nearest stays first.
          PAIR_SCORE + score / 10 - nth / 100,
        ),
      );
    });
  return [...new Map(found.toReversed().map((one) => [one.to, one])).values()];
}
