import { z } from 'zod';

import { BasisField, Citation, Id, Text } from './basics.ts';
import { Day } from './dates.ts';
import { FigureContent } from './figures/figure.ts';
import { DECK_LIMITS } from './plain/deckLimits.ts';
import { DECK_PARAMS } from './plain/words.ts';

const SlideTitle = Text.max(DECK_LIMITS.title, {
  error: `must be ${DECK_LIMITS.title} characters at most: it stands on a slide`,
});
const SlideLine = Text.max(DECK_LIMITS.line, {
  error: `must be ${DECK_LIMITS.line} characters at most: it stands on a slide`,
});
const lines = z
  .array(SlideLine)
  .max(DECK_LIMITS.lines, {
    error: `must be ${DECK_LIMITS.lines} lines at most: they stand on one slide`,
  })
  .describe('Each stands on a line of its own. Empty: none.');

const slideFields = {
  id: Id.describe('Different for each slide of the deck.'),
  item: Text.max(DECK_LIMITS.item).nullable().describe('Number of the agenda item. Null: none.'),
  note: Text.max(DECK_LIMITS.note, {
    error: `must be ${DECK_LIMITS.note} characters at most: it stands below its slide on paper`,
  })
    .nullable()
    .describe('What the presenter wants to say. Null: nothing.'),
  seconds: z
    .int()
    .min(DECK_LIMITS.secondsLeast)
    .max(DECK_LIMITS.seconds)
    .describe('How long the slide is planned to be shown.'),
};

const PARAM_HELP =
  '`{place}`, `{service}`, `{agreement}`, `{review}` or `{from}`, where the deck takes it, stands for what its address names.';

const words = (kind: 'title' | 'section' | 'text' | 'closing', about: string) =>
  z.strictObject({
    ...slideFields,
    kind: z.literal(kind).describe(about),
    title: SlideTitle.describe(`The words in large type. ${PARAM_HELP}`),
    lines,
  });

export const Slide = z
  .discriminatedUnion('kind', [
    words('title', 'The first slide: the deck, the meeting, the day.'),
    words('section', 'Begins a part of the talk. Its title stands above those that follow.'),
    words('text', 'A title and lines of text.'),
    words('closing', 'The last slide: where it can be looked up.'),
    z.strictObject({
      ...slideFields,
      kind: z.literal('figure').describe('A figure of the record.'),
      figure: Id.describe('Id of the figure.'),
      params: z
        .record(z.string(), Text)
        .describe(`What the figure is asked about, as in its address. ${PARAM_HELP}`),
    }),
  ])
  .meta({ id: 'Slide', description: 'A slide of a deck.' });
export type Slide = z.infer<typeof Slide>;

export const Deck = z
  .strictObject({
    id: Id,
    basis: BasisField,
    sources: z.array(Citation).describe('Empty: its figures have their own.'),
    title: SlideTitle,
    about: Text.describe('What it is for, as one sentence.'),
    meeting: Text.max(DECK_LIMITS.meeting).nullable().describe('The meeting it is for. Null: any.'),
    param: z
      .enum(DECK_PARAMS)
      .nullable()
      .describe(
        'What its address names: a place, a service, an agreement, a review, or the day since which. Null: nothing.',
      ),
    slides: z.array(Slide).min(1).max(DECK_LIMITS.slides),
  })
  .meta({ id: 'Deck', description: 'Slides for a meeting, in order.' });
export type Deck = z.infer<typeof Deck>;

export const SlideContent = z
  .strictObject({
    id: Id,
    number: z.int().positive().describe('From 1.'),
    kind: z.enum(['title', 'section', 'text', 'closing', 'figure']),
    section: z.string().nullable().describe('Title of the part of the talk. Null: none yet.'),
    title: Text.describe('The finding of its figure, or its words in large type.'),
    lines: z.array(Text).describe('Lines of text below the title.'),
    figure: FigureContent.nullable().describe('Null: it has words only.'),
    part: z
      .strictObject({
        number: z.int().positive(),
        of: z.int().positive(),
        from: z.int().nonnegative().describe('First row that it shows, from 0.'),
        to: z.int().positive().describe('The row after the last that it shows.'),
      })
      .nullable()
      .describe('Which rows of a figure it shows that is too large for one slide. Null: all.'),
    item: z.string().nullable(),
    note: z.string().nullable(),
    seconds: z.int().positive(),
    page: z.string().nullable().describe('Address of the live page, within the record.'),
  })
  .meta({ id: 'SlideContent', description: 'A slide with all that stands on it.' });
export type SlideContent = z.infer<typeof SlideContent>;

export const DeckContent = z
  .strictObject({
    id: Id,
    title: Text,
    about: Text,
    meeting: z.string().nullable(),
    params: z.record(z.string(), z.string()).describe('What its address names, the day included.'),
    asAt: Day,
    systemName: Text,
    publisher: z.string(),
    disclaimer: z.string(),
    attribution: z.string(),
    isIllustrative: z.boolean(),
    version: z.string().describe('Version of the record.'),
    baseAddress: z.string().nullable().describe('Where the record is served. Null: not set.'),
    hash: z
      .string()
      .nullable()
      .describe('Of its sealed pack, printed on what is handed over. Null: it was not worked out.'),
    slides: z.array(SlideContent),
  })
  .meta({
    id: 'DeckContent',
    description: 'A deck with all that its slides say. The same record gives the same bytes.',
  });
export type DeckContent = z.infer<typeof DeckContent>;
