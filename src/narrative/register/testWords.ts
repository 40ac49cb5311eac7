import type { SentenceCell, SentenceSystem } from './registerWords.ts';

/** Test data for sentences about the register. */
export const ICB = 'NHS Lancashire and South Cumbria ICB';

export const testSystem: SentenceSystem = {
  name: 'NHS Lancashire and South Cumbria Integrated Care Board',
  shortName: 'NHS Lancashire and South Cumbria',
  deciderName: 'the ICB',
  placesExistFrom: '2022-07-27',
};

export const blackpool = {
  id: 'blackpool',
  name: 'Blackpool',
  body: 'Blackpool place-based partnership',
};
export const lancashire = {
  id: 'lancashire',
  name: 'Lancashire',
  body: 'Lancashire place-based partnership',
};

export const dental = { id: 'dental', inSentence: 'dental services' };
export const testServices = [
  { id: 'general-practice', inSentence: 'general practice' },
  { id: 'community-pharmacy', inSentence: 'community pharmacy' },
  dental,
  { id: 'eye-health', inSentence: 'eye health' },
  { id: 'district-nursing', inSentence: 'district nursing' },
  { id: 'occupational-therapy', inSentence: 'occupational therapy' },
  { id: 'bed-based-rehabilitation', inSentence: 'bed-based community rehabilitation' },
];

export const today = { asAt: '2026-11-21', isDefault: true };
export const on = (asAt: string) => ({ asAt, isDefault: false });

/** A cell: by default dental services in Blackpool, announced on 5 July 2023. */
export const cellWith = (changes: Partial<SentenceCell> = {}): SentenceCell => ({
  place: 'blackpool',
  service: 'dental',
  placeExists: true,
  status: 'announced',
  since: '2023-07-05',
  decides: ICB,
  accountable: 'NHS England',
  aim: 'Blackpool place-based partnership',
  reviewOn: null,
  overdue: false,
  ...changes,
});

/** A cell without a decision. */
export const undecided = (changes: Partial<SentenceCell> = {}): SentenceCell =>
  cellWith({ status: null, since: null, aim: null, ...changes });

/** A cell whose power has moved to a committee of the place. */
export const moved = (changes: Partial<SentenceCell> = {}): SentenceCell =>
  cellWith({
    status: 'delegated',
    since: '2024-04-01',
    decides: 'Blackpool place committee',
    accountable: `${ICB} and NHS England`,
    aim: null,
    ...changes,
  });

/** Matches what no sentence may contain, such as “undefined” or two spaces. */
export const BROKEN_SENTENCE =
  /undefined|null|NaN|object|[{}]| {2}|^ | $|\.\.|,,| [.,;:]|\bnot stated (decide|about)/;
