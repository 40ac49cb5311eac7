/**
 * The values of the contract's enumerations, without Zod, so that the browser can import them at
 * little cost. No national list of statuses exists; these are ours.
 */
export const STATUSES = [
  'retained',
  'announced',
  'preparing',
  'shadow',
  'delegated',
  'joint',
  'paused',
  'returned',
] as const;
export type Status = (typeof STATUSES)[number];

/** What is to be looked into about a cell of the register. */
export const CELL_FLAGS = ['overdue', 'disputed'] as const;
export type CellFlagKind = (typeof CELL_FLAGS)[number];

/** Statuses that claim a power has moved or is being exercised: each needs a cited decision. */
export const STATUSES_NEEDING_A_DECISION = [
  'shadow',
  'delegated',
  'joint',
] as const satisfies readonly Status[];

export const BASES = ['published', 'derived', 'illustrative'] as const;
export type Basis = (typeof BASES)[number];

/** The legal means by which a power may move. Texts are shown on screen. */
export const INSTRUMENTS = {
  's65Z5': 'NHS Act 2006, section 65Z5 (delegation and joint exercise)',
  's65Z6': 'NHS Act 2006, section 65Z6 (joint committee, pooled fund)',
  's75': 'NHS Act 2006, section 75 (arrangement with a council)',
  'icb-committee': 'a committee of the ICB',
  'sord': 'the ICB’s scheme of reservation and delegation',
} as const;
export type Instrument = keyof typeof INSTRUMENTS;

export const PERIOD_KINDS = ['calendar', 'financial', 'academic', 'survey', 'rolling'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Themes of indicators: the domains of the Public Health Outcomes Framework for England, in its order. */
export const THEMES = [
  'overarching',
  'wider-determinants',
  'health-improvement',
  'health-protection',
  'healthcare-and-premature-mortality',
] as const;
export type Theme = (typeof THEMES)[number];

/** Stages of the life course that an indicator is about, as public health names them. */
export const LIFE_STAGES = ['starting-well', 'living-well', 'ageing-well', 'all-ages'] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** Neutral: neither side is better, so figures are called higher and lower. */
export const POLARITIES = ['higher-is-better', 'lower-is-better', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const SEXES = ['Persons', 'Female', 'Male'] as const;
export type Sex = (typeof SEXES)[number];

/**
 * Units that an indicator may have, as written after a figure. `data:check` refuses others, so that
 * “yrs”, “pct” and “per 100k” don't become units of their own. To allow another, add it here.
 */
export const UNITS = [
  '%',
  'years',
  'months',
  'weeks',
  'days',
  'per 1,000',
  'per 10,000',
  'per 100,000',
  'people',
  'count',
] as const;

export const FLAGS = ['provisional', 'revised', 'estimated', 'incomplete', 'break'] as const;
export type Flag = (typeof FLAGS)[number];

export const PRECISIONS = ['exact', 'rounded', 'just-under'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PROGRESS_STATES = ['not-started', 'on-track', 'late', 'done', 'stopped'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** What an unknown may be about besides places and services; it is shown where that topic is. */
export const UNKNOWN_TOPICS = ['priorities', 'commitments', 'people', 'health', 'money'] as const;
export type UnknownTopic = (typeof UNKNOWN_TOPICS)[number];

/** Ids of the embeddable widgets. They are in other people's pages, so they never change. */
export const WIDGET_IDS = [
  'who-decides',
  'register',
  'place',
  'outcome',
  'gap-closing',
  'comparison',
  'commitments',
] as const;
export type WidgetId = (typeof WIDGET_IDS)[number];

/** What the address of a deck may name. */
export const DECK_PARAMS = ['place', 'service', 'from'] as const;
export type DeckParam = (typeof DECK_PARAMS)[number];

/** Segments below `/board/` that are no deck of the record. */
export const RESERVED_DECKS = ['own', 'verify'] as const;

/** The shapes of marks on charts. */
export const MARKERS = ['plus', 'triangle', 'square', 'diamond', 'circle'] as const;
export type MarkerKind = (typeof MARKERS)[number];

/** The colours of charts by name; `charts/colours.ts` has their shades. */
export const COLOURS = [
  'place-1',
  'place-2',
  'place-3',
  'place-4',
  'rest',
  'quiet',
  'comparator',
  'shade-1',
  'shade-2',
  'shade-3',
] as const;
export type Colour = (typeof COLOURS)[number];

/** Size of a social card: the picture of a page that other sites show. */
export const CARD_SIZE_PX = { width: 1200, height: 630 } as const;
