import type { DeckParams } from '#src/addresses/boardAddress.ts';
import type { Deck, DeckContent, Slide, SlideContent } from '#src/contract/deck.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { loadFigure, loadFigureRecord, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { readFigureParams } from '#src/figures/readFigureParams.ts';
import { FIGURES } from '#src/figures/registry.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { fillParams, fillWords, type DeckSubject } from './fillParams.ts';
import { choicesOf, namesFor } from './readDeckParams.ts';
import { slideTitle } from './slideTitle.ts';

/** What of a slide its kind decides. */
type Filling = Pick<SlideContent, 'title' | 'lines' | 'figure' | 'page'>;

/**
 * Asks for what a deck's figures need, and builds its slides, one for each that it lists. A figure that
 * this record can't show is a slide that says so.
 * @param params checked: see `readDeckParams`
 */
export async function loadDeck(
  deck: Deck,
  params: DeckParams,
  load: LoadAnswer,
): Promise<DeckContent> {
  const [record, { meta }] = await Promise.all([
    loadFigureRecord(load, namesFor(deck.param)),
    load('system', {}),
  ]);
  const { system } = record;
  const subject = subjectOf(deck, params, record);
  const fillings = await Promise.all(
    deck.slides.map((slide) => fillSlide(slide, { subject, params, record, load })),
  );
  const slides: SlideContent[] = [];
  let section: string | null = null;
  for (const [n, { id, kind, item, note, seconds }] of deck.slides.entries()) {
    const filling = fillings[n];
    if (!filling) continue;
    if (kind === 'section') section = filling.title;
    slides.push({
      id,
      number: n + 1,
      kind,
      section: kind === 'section' || kind === 'title' || kind === 'closing' ? null : section,
      ...filling,
      part: null,
      item,
      note: note === null ? null : fillWords(note, subject),
      seconds,
    });
  }
  return {
    id: deck.id,
    title: fillWords(deck.title, subject),
    about: deck.about,
    meeting: deck.meeting,
    params: { ...params },
    asAt: params.asAt ?? recordDay(system),
    systemName: system.shortName,
    publisher: system.publisher,
    disclaimer: system.disclaimer,
    attribution: meta.attribution,
    isIllustrative: system.basis === 'illustrative',
    version: meta.version,
    baseAddress: system.baseAddress,
    hash: null,
    slides,
  };
}

/** What a deck is about; null: nothing that its address names. */
function subjectOf(
  { param }: Pick<Deck, 'param'>,
  params: DeckParams,
  record: FigureRecord,
): DeckSubject | null {
  const value = param === null ? undefined : params[param];
  if (param === null || value === undefined) return null;
  if (param === 'from') return { param, value, name: formatDate(value) };
  const found = choicesOf(param, record).find(({ id }) => id === value);
  return { param, value, name: found?.name ?? value };
}

type Context = {
  readonly subject: DeckSubject | null;
  readonly params: DeckParams;
  readonly record: FigureRecord;
  readonly load: LoadAnswer;
};

async function fillSlide(slide: Slide, context: Context): Promise<Filling> {
  if (slide.kind === 'figure') return fillFigure(slide, context);
  const { subject } = context;
  return {
    title: fillWords(slide.title, subject),
    lines: slide.lines.map((line) => fillWords(line, subject)),
    figure: null,
    page: null,
  };
}

async function fillFigure(
  { figure: id, params: asked }: Extract<Slide, { kind: 'figure' }>,
  { subject, params: { asAt }, record, load }: Context,
): Promise<Filling> {
  const figure = FIGURES.find((one) => one.id === id);
  const missing = (why: string): Filling => ({
    title: figure?.name ?? 'A figure that is not here',
    lines: [`This record can’t show it: ${why}`],
    figure: null,
    page: null,
  });
  if (!figure) return missing(`it has no figure “${id}”.`);
  const params = fillParams(asked, subject);
  // The deck's day holds where a slide names none.
  if (asAt !== undefined && 'asAt' in figure.params) params['asAt'] ??= asAt;
  const { problems } = readFigureParams(figure, new URLSearchParams(params), record);
  const [problem] = problems;
  if (problem) return missing(problem.says);
  try {
    const content = await loadFigure(figure, params, load);
    return { title: slideTitle(content), lines: [], figure: content, page: content.page };
  } catch (error) {
    if (error instanceof FigureParamError) return missing(error.message);
    throw error;
  }
}
