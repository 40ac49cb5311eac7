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
export const UNKNOWN_TOPICS = [
  'priorities',
  'commitments',
  'people',
  'health',
  'money',
  'agreements',
] as const;
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
  'agreement',
  'principles',
  'assessment',
  'review',
] as const;
export type WidgetId = (typeof WIDGET_IDS)[number];

/** What the address of a deck may name. */
export const DECK_PARAMS = ['place', 'service', 'from', 'agreement', 'review'] as const;
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

/** What sort of arrangement an agreement is. Texts are shown on screen. */
export const AGREEMENT_KINDS = {
  partnership: 'Partnership of NHS bodies and councils',
  delegation: 'Delegation to places',
  providers: 'Arrangement between providers',
} as const;

/** How far an agreement had come by the date of its document. */
export const AGREEMENT_STAGES = ['agreed', 'intended', 'announced', 'proposed', 'draft'] as const;
export type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/**
 * What its document holds of a part of an agreement. announced: an aim. not-stated: the document was
 * read and is silent. not-found: the document that would say it was not seen.
 */
export const PART_STATES = ['stated', 'announced', 'not-stated', 'not-found'] as const;
export type PartState = (typeof PART_STATES)[number];

/** What of a record, besides agreements, may hold something of a part of one for a place. */
export const PART_HOLDINGS = [
  'register',
  'priorities',
  'funds',
  'fund-parts',
  'decision-money',
  'people',
  'reserved-matters',
  'review-dates',
] as const;
export type PartHolding = (typeof PART_HOLDINGS)[number];

/** How far a transfer had come by the date of the agreement’s document. */
export const TRANSFER_STATES = [
  'in-effect',
  'planned',
  'intended',
  'announced',
  'proposed',
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** What may move between the parties of an agreement. */
export const TRANSFER_KINDS = ['functions', 'staff', 'money'] as const;

/** How one decision relates to an earlier one. */
export const DECISION_RELATIONS = ['replaces', 'supplements', 'confirms', 'ends'] as const;
export type DecisionRelation = (typeof DECISION_RELATIONS)[number];

/** What a body is in law. Texts are shown on screen. */
export const LEGAL_FORMS = {
  'government-department': 'government department',
  'nhs-england': 'NHS England, a body set up by Act of Parliament',
  'integrated-care-board': 'integrated care board (ICB), a statutory NHS body',
  'clinical-commissioning-group': 'clinical commissioning group, a statutory NHS body',
  'primary-care-trust': 'primary care trust, a statutory NHS body',
  'care-trust': 'care trust, a statutory NHS body',
  'nhs-foundation-trust': 'NHS foundation trust, a public benefit corporation',
  'nhs-trust': 'NHS trust, a statutory NHS body',
  'local-authority': 'local authority',
  'community-benefit-society': 'community benefit society',
  'community-interest-company': 'community interest company',
  'charity': 'charity',
  'company': 'company',
  'committee': 'committee, no body of its own in law',
  'joint-committee': 'joint committee, no body of its own in law',
  'partnership': 'partnership, no body of its own in law',
  'not-stated': 'form in law not stated',
} as const;

/** The registers that give bodies their numbers. Texts are shown on screen. */
export const IDENTIFIER_SCHEMES = {
  ods: 'Organisation Data Service code',
  ons: 'ONS code',
  companies: 'Companies House number',
  mutuals: 'Mutuals Public Register number',
  charities: 'Charity Commission number',
} as const;
export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES;

/** What a cost in a review measures. Sums of unlike measures are never added. Texts are shown on screen. */
export const COST_MEASURES = {
  'yearly-gross': 'Cost of a year, before income',
  'yearly-net': 'Cost of a year, after income',
  'yearly-staff': 'Cost of staff for a year',
  'yearly-price': 'Price of a year under an agreement',
  'one-off': 'Cost once',
  'not-stated': 'Measure not stated',
} as const;
export type CostMeasure = keyof typeof COST_MEASURES;

/** What a review gathers. Texts are shown on screen. */
export const EVIDENCE_KINDS = {
  meeting: 'Meeting',
  document: 'Document',
  sla: 'Service level agreement (SLA)',
} as const;

/** What the strand of a review about commissioning looks at. Texts are shown on screen. */
export const COMMISSIONING_TOPICS = {
  objective: 'Joint objective',
  specialist: 'Specialist service',
  function: 'Joint commissioning function',
  flexibility: 'Legal flexibility',
  outcome: 'Outcome for local people',
} as const;
export type CommissioningTopic = keyof typeof COMMISSIONING_TOPICS;

/** What a gate of a review may decide. */
export const GATE_WAYS = ['proceed', 'stop'] as const;

/** The id in whose place readers find the review that their browser keeps. */
export const OWN_REVIEW = 'own';
