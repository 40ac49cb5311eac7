/** One statement on a page of an outcome that two areas' figures of a period are apart, or not clearly. */
type Claim = {
  readonly area: string;
  readonly comparator: string;
  readonly period: string;
  readonly isApart: boolean;
  readonly words: string;
};

const VERDICT =
  /\b(better than|worse than|higher than|lower than|no clear difference from) (?:the )?/gi;
const PERIOD = /\b\d{4}(?:\/\d{2})?(?:–(?:\d{4}\/)?\d{2})?\b/g;
/** How far before a verdict its area is named. */
const REACH = 250;

/** The name that begins a text; the longest, as “South Cumbria” and “South Ribble” differ late. */
const nameAt = (text: string, names: readonly string[]): string | undefined =>
  names
    .filter((name) => text.startsWith(name))
    .toSorted((a, b) => b.length - a.length)
    .at(0);

function lastNameIn(text: string, names: readonly string[]): string | undefined {
  const found = names
    .map((name) => ({
      name,
      end: text.lastIndexOf(name) + name.length,
      at: text.lastIndexOf(name),
    }))
    .filter(({ at }) => at >= 0)
    // Of two names that end together the longer is meant.
    .toSorted((a, b) => b.end - a.end || a.at - b.at);
  return found[0]?.name;
}

/** Verdicts: “Preston … worse than Lancashire”, in a row or after a figure's sentence. */
function verdictsIn(text: string, names: readonly string[]): Claim[] {
  return [...text.matchAll(VERDICT)].flatMap((match) => {
    const comparator = nameAt(text.slice(match.index + match[0].length), names);
    const before = text.slice(0, match.index);
    const area = lastNameIn(
      before.slice(-REACH),
      names.filter((name) => name !== comparator),
    );
    const period = before.match(PERIOD)?.at(-1);
    if (!comparator || !area || !period) return [];
    const isApart = !match[0].toLowerCase().startsWith('no clear');
    return [{ area, comparator, period, isApart, words: `${match[0]}${comparator}` }];
  });
}

/** Gaps: “Preston was not clearly apart from Lancashire in 2023 (…)”. */
function gapsIn(text: string, names: readonly string[]): Claim[] {
  return text.split(/(?<=\.)\s+(?=[A-Z])|\n/).flatMap((sentence) => {
    const [, subject = '', rest = ''] = /^([A-Z].*?)(?:’s rate)? was (.*)$/.exec(sentence) ?? [];
    const area = names
      .filter((name) => subject === name || subject === `The ${name}`)
      .toSorted((a, b) => b.length - a.length)
      .at(0);
    const [, words = '', after = ''] =
      /^(not clearly apart from|.*\)(?: times| below| above)) (?:the )?(.*)$/.exec(rest) ?? [];
    const comparator = nameAt(after, names);
    const period = after.match(PERIOD)?.at(0);
    if (!area || !comparator || !period) return [];
    return [{ area, comparator, period, isApart: !words.startsWith('not'), words: sentence }];
  });
}

/**
 * What a page of one outcome and sex says of the same two figures in ways that don't agree: apart in
 * one place, not clearly apart in another.
 * @param text of the page, its blocks on lines of their own
 * @param names of all areas and places that it may speak of
 * @returns `compared`: how many pairs it speaks of both as a verdict and as a gap
 */
export function disagreementsIn(
  text: string,
  names: readonly string[],
): { disagreements: string[]; compared: number } {
  const pairs = new Map<string, { verdicts: Claim[]; gaps: Claim[] }>();
  const add = (kind: 'verdicts' | 'gaps', claims: readonly Claim[]) => {
    for (const claim of claims) {
      const key = [claim.area, claim.comparator, claim.period].join(' | ');
      const pair = pairs.get(key) ?? { verdicts: [], gaps: [] };
      pair[kind].push(claim);
      pairs.set(key, pair);
    }
  };
  add('verdicts', verdictsIn(text, names));
  add('gaps', gapsIn(text, names));
  const all = [...pairs].map(([key, { verdicts, gaps }]) => ({ key, verdicts, gaps }));
  return {
    compared: all.filter(({ verdicts, gaps }) => verdicts.length > 0 && gaps.length > 0).length,
    disagreements: all
      .filter(
        ({ verdicts, gaps }) => new Set([...verdicts, ...gaps].map((one) => one.isApart)).size > 1,
      )
      .map(
        ({ key, verdicts, gaps }) =>
          `${key}: ${[...verdicts, ...gaps].map(({ words }) => words).join(' / ')}`,
      ),
  };
}
