import type { Box } from '#src/outlets/powerpoint/units.ts';
import { STAGE } from '#src/outlets/powerpoint/units.ts';

import type { Anchor, Placeholder } from './shapes.ts';

export const MARGIN_PX = 96;
/** Width of what stands on a slide. */
export const ROOM_PX = STAGE.width - 2 * MARGIN_PX;

type LayoutPlaceholder = Placeholder & {
  readonly name: string;
  readonly box: Box;
  /** Font size in pixels. */
  readonly size: number;
  readonly anchor: Anchor;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  readonly align?: 'l' | 'r';
  /** What it asks for where it is empty. */
  readonly prompt: string;
};

const across = (y: number, height: number): Box => ({ x: MARGIN_PX, y, width: ROOM_PX, height });

/** The rule above the foot. */
export const FOOT_Y = 978;
const foot = (x: number, width: number): Box => ({ x, y: FOOT_Y + 8, width, height: 88 });

/** The foot of every slide: source, date of the record, number. */
export const FOOT = {
  source: {
    type: 'ftr',
    index: 11,
    name: 'Source',
    box: foot(MARGIN_PX, 1230),
    size: 24,
    anchor: 't',
    isQuiet: true,
    prompt: '',
  },
  asAt: {
    type: 'dt',
    index: 10,
    name: 'As at',
    box: foot(1344, 380),
    size: 24,
    anchor: 't',
    isQuiet: true,
    align: 'r',
    prompt: '',
  },
  number: {
    type: 'sldNum',
    index: 12,
    name: 'Slide number',
    box: foot(1744, 80),
    size: 24,
    anchor: 't',
    isBold: true,
    isQuiet: true,
    align: 'r',
    prompt: '‹#›',
  },
} as const satisfies Record<string, LayoutPlaceholder>;

/** Section and agenda item, above the title. */
export const KICKER = {
  type: 'body',
  index: 13,
  name: 'Section and agenda item',
  box: across(48, 40),
  size: 26,
  anchor: 'b',
  isQuiet: true,
  prompt: 'Section and agenda item',
} as const satisfies LayoutPlaceholder;

const TITLE = {
  type: 'title',
  name: 'Title',
  box: across(92, 168),
  size: 52,
  anchor: 't',
  isBold: true,
  prompt: 'What it finds',
} as const satisfies LayoutPlaceholder;

/** Measure, unit, population and period, below the title. */
export const SUBTITLE = {
  type: 'body',
  index: 14,
  name: 'Subtitle',
  box: across(264, 64),
  size: 26,
  anchor: 't',
  isQuiet: true,
  prompt: 'Measure, unit, population, period',
} as const satisfies LayoutPlaceholder;

const large = (y: number, size: number): LayoutPlaceholder => ({
  ...TITLE,
  box: across(y, 280),
  size,
  anchor: 'b',
});

const words = (y: number, height: number, size: number): LayoutPlaceholder => ({
  type: 'body',
  index: 1,
  name: 'Text',
  box: across(y, height),
  size,
  anchor: 't',
  prompt: 'Text',
});

export type Layout = {
  readonly name: string;
  readonly title: LayoutPlaceholder;
  readonly text: LayoutPlaceholder | null;
  readonly placeholders: readonly LayoutPlaceholder[];
};

const layout = (
  name: string,
  title: LayoutPlaceholder,
  text: LayoutPlaceholder | null,
): Layout => ({
  name,
  title,
  text,
  placeholders: [
    KICKER,
    title,
    ...(text === null ? [SUBTITLE] : [text]),
    FOOT.source,
    FOOT.asAt,
    FOOT.number,
  ],
});

/** The layouts that a slide may have. */
export const LAYOUTS = {
  title: layout('Title', large(240, 80), words(548, 400, 36)),
  section: layout('Section', large(300, 72), words(608, 340, 32)),
  text: layout('Title and text', TITLE, words(300, 650, 36)),
  figure: layout('Figure', TITLE, null),
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = ['title', 'section', 'text', 'figure'] as const satisfies LayoutName[];
