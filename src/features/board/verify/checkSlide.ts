import { asAtProblem } from '#src/addresses/asAt.ts';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { Release } from '#src/contract/release.ts';
import { slideTitle } from '#src/figures/board/slideTitle.ts';
import { asOnDay } from '#src/figures/facts/asOnDay.ts';
import { releasedFigure, releaseKey } from '#src/figures/facts/createRelease.ts';
import { figureFacts } from '#src/figures/facts/figureFacts.ts';
import { hashOf } from '#src/figures/facts/hashOf.ts';
import { unfoundedMarks, unfoundedNumbers } from '#src/figures/facts/unfoundedNumbers.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { loadFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { readFigureParams } from '#src/figures/readFigureParams.ts';
import { FIGURES } from '#src/figures/registry.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { moreRowsPattern } from '#src/narrative/site/boardWords.ts';
import {
  saidInRelease,
  unfoundedSentence,
  WORDS_OF_NO_RELEASE,
  type PackVerdict,
} from '#src/narrative/site/packWords.ts';

import { areNewer, rowChanges } from './rowChanges.ts';
import type { SlideReport } from './SlideReport.ts';
import { factChanges, wordChanges } from './textChanges.ts';

/** What slides are checked against: the record that serves the page, and nothing else. */
export type Witness = {
  readonly load: LoadAnswer;
  readonly record: FigureRecord;
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** The deck of the pack as the record has it now, about the pack's own day; null: it has none. */
  readonly deck: DeckContent | null;
};

type Finding = Omit<SlideReport, 'slide' | 'hash'>;

/** Says of a slide what the record makes of it. */
export async function checkSlide(slide: SlideContent, witness: Witness): Promise<Finding> {
  return slide.figure ? checkFigure(slide, slide.figure, witness) : checkWords(slide, witness.deck);
}

/** A slide without a figure is checked against the same slide of the record's own deck. */
function checkWords({ id, title, lines }: SlideContent, deck: DeckContent | null): Finding {
  const own = deck?.slides.find((one) => one.id === id);
  const page = own?.page ?? null;
  if (!deck) return { verdict: 'own-words', reasons: [], changes: [], page };
  const changes = wordChanges(
    { title, lines },
    { title: own?.title ?? null, lines: own?.lines ?? [] },
  );
  return {
    verdict: changes.length === 0 ? 'as-recorded' : 'cannot-tell',
    reasons: [],
    changes,
    page,
  };
}

/** The figure that a content is of, asked the same; null: the record has none, or not about that. */
async function askAgain(
  { id, params }: FigureContent,
  other: Readonly<Record<string, string | undefined>>,
  { load, record }: Pick<Witness, 'load' | 'record'>,
): Promise<FigureContent | null> {
  const figure = FIGURES.find((one) => one.id === id);
  if (!figure) return null;
  const asked = Object.entries({ ...params, ...other }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] in figure.params,
  );
  const { problems } = readFigureParams(figure, new URLSearchParams(asked), record);
  if (problems.length > 0) return null;
  try {
    return await loadFigure(figure, Object.fromEntries(asked), load);
  } catch (error) {
    if (error instanceof FigureParamError) return null;
    throw error;
  }
}

/** The last period that a figure shows; undefined: it shows none. */
function periodOf({ table: { columns, rows } }: FigureContent): string | undefined {
  const at = columns.findIndex(({ id }) => id === 'period' || id === 'to');
  return rows
    .map((row) => row[at])
    .filter((cell) => typeof cell === 'string')
    .sort()
    .at(-1);
}

/** The releases that say what the record said of a figure on its day: the last before it, or on it. */
function releasesInForce(content: FigureContent, releases: readonly Release[]): Release[] {
  const day = releases
    .map(({ asAt }) => asAt)
    .filter((asAt) => asAt <= content.asAt)
    .sort()
    .at(-1);
  const key = releaseKey(content.id, content.params);
  return releases.filter(
    ({ asAt, figures }) =>
      asAt === day && figures.some((one) => releaseKey(one.figure, one.params) === key),
  );
}

/** A figure as if it had been asked otherwise, or on another day: what it was asked is a fact, too. */
const asAsked = (
  content: FigureContent,
  { params, asAt }: Pick<FigureContent, 'params' | 'asAt'>,
) => figureFacts({ ...content, params, asAt });

async function checkFigure(
  slide: SlideContent,
  content: FigureContent,
  witness: Witness,
): Promise<Finding> {
  const { load, record, releases } = witness;
  const facts = await hashOf(figureFacts(content));
  const isSame = async (other: FigureContent | null): Promise<boolean> =>
    other !== null && (await hashOf(asAsked(other, content))) === facts;

  // With its day written in; what has a day of its own is asked about that anyway.
  const thenLoad = content.params['asAt'] ? load : await asOnDay(load, content.asAt);
  const latest = await askAgain(content, { asAt: undefined }, witness);
  const sameDay = await askAgain(content, {}, { load: thenLoad, record });
  const isStill = await isSame(sameDay);
  // Figures of a dataset have no day but periods: newer ones may have come.
  const samePeriod = isStill
    ? sameDay
    : await askAgain(content, { period: periodOf(content) }, { load: thenLoad, record });
  const then = samePeriod ?? sameDay;
  const isSaid = isStill || (await isSame(samePeriod));

  const inForce = releasesInForce(content, releases);
  const entries = await Promise.all(
    inForce.map(async (release) => {
      const { asAt, figures } = release;
      const said = await releasedFigure({ ...content, asAt });
      const key = releaseKey(content.id, content.params);
      const entry = figures.find((one) => releaseKey(one.figure, one.params) === key);
      return {
        release,
        isSaid: entry?.facts === said.facts,
        hasWords: entry?.words === said.words,
      };
    }),
  );
  const released = entries.find((entry) => entry.isSaid);

  const page = latest?.page ?? null;
  const finding = (
    verdict: PackVerdict,
    now: FigureContent | null,
    reasons: readonly (string | null)[] = [],
  ): Finding => ({
    verdict,
    reasons: reasons.filter((reason) => reason !== null),
    changes: now ? factChanges(content, now) : [],
    page,
  });
  const inRelease = released ? saidInRelease(released.release) : null;

  const future = asAtProblem(content.asAt, record.system, formatDate);
  if (future !== null) return finding('not-recorded', null, [future]);
  if (isSaid || released) {
    const stray = strayWords(slide, content, then, released?.hasWords === true);
    if (stray !== null) return finding('not-recorded', then, [stray]);
  }
  if (isSaid) {
    if (latest && !(await isSame(latest)))
      return finding('newer', latest, [titleReason(slide, content)]);
    const changes = then ? wordChanges(textsOf(slide, content), textsOf(null, then)) : [];
    if (changes.length === 0) return finding('as-recorded', null);
    // Of an earlier day the record may speak otherwise, and have had these words then.
    return {
      ...finding('reworded', null, [
        titleReason(slide, content),
        released?.hasWords ? inRelease : releases.length > 0 ? WORDS_OF_NO_RELEASE : null,
      ]),
      changes,
    };
  }
  if (released) {
    if (!then) return finding('withdrawn', null, [inRelease]);
    const changes = rowChanges(content.table, then.table);
    const verdict = areNewer(content.table, changes) ? 'newer' : 'revised';
    return finding(verdict, then, [inRelease, titleReason(slide, content)]);
  }
  const gone = then ? null : 'The record has no such figure now.';
  return finding(inForce.length > 0 ? 'not-recorded' : 'cannot-tell', then, [gone]);
}

/** The texts of a slide with a figure, or of the figure alone, as they are compared. */
const textsOf = (slide: SlideContent | null, content: FigureContent) => ({
  // A slide's title is what its figure finds, and then said once.
  ...(slide?.title !== slideTitle(content) && { title: slide?.title ?? slideTitle(content) }),
  heading: content.title,
  finding: content.finding,
  subtitle: content.subtitle,
  sentences: content.sentences,
  reading: content.reading,
  notes: content.notes,
  source: content.source,
  attribution: content.attribution,
  publisher: content.publisher,
  chart: JSON.stringify(content.chart),
});

/** That a slide's title is not what its figure finds; null: it is. */
const titleReason = ({ title }: SlideContent, content: FigureContent): string | null =>
  title === slideTitle(content) ? null : 'Its title is not what its figure finds.';

/**
 * That a slide says or draws numbers which its figure lacks, as a sentence; null: it doesn't.
 * @param isReleased whether a release has these words, which are then the record's own
 */
function strayWords(
  { title, lines }: SlideContent,
  content: FigureContent,
  then: FigureContent | null,
  isReleased: boolean,
): string | null {
  const own = textsIn(content);
  const added = [title, ...lines].filter(
    (text) => !own.includes(text) && !moreRowsPattern.test(text),
  );
  const numbers =
    isReleased || !then
      ? unfoundedNumbers(content, added, own)
      : unfoundedNumbers(content, [...added, ...own], textsIn(then));
  const marks = isReleased ? [] : unfoundedMarks(content).map(String);
  const all = [...numbers, ...marks];
  return all.length === 0 ? null : unfoundedSentence(all);
}

const textsIn = (content: FigureContent): string[] => [
  content.title,
  content.finding,
  content.subtitle,
  ...content.sentences,
  ...(content.reading === null ? [] : [content.reading]),
  ...content.notes,
  content.source,
  content.attribution,
];
