import type { NoticeRule } from '#src/contract/agreements/agreementTerm.ts';
import { isRealDay } from '#src/contract/plain/isRealDay.ts';

/** How the day on which notice ends an agreement is worked out, and where that is from. */
type NoticeMethod = {
  readonly name: string;
  readonly says: string;
  /** What was read of it. */
  readonly source: string;
  readonly address: string;
};

export const NOTICE_METHODS: Record<NoticeRule['kind'], NoticeMethod> = {
  months: {
    name: 'the corresponding-date rule',
    says: 'months of notice end on the day of the same number, or on the last day of a month that has none such',
    source: 'Dodds v Walker [1981] 1 WLR 1027, House of Lords, read in a summary',
    address: 'https://swarb.co.uk/dodds-v-walker-hl-1981/',
  },
  calendar: {
    name: 'a calendar rule',
    says: 'notice given by one day of the year, that day included, takes effect on the next other day; later notice waits a year',
    source:
      'as in NHS England’s delegation to clinical commissioning groups (CCGs), which came before ICBs: questions and answers',
    address: 'https://www.england.nhs.uk/commissioning/pc-co-comms/apply/faqs/',
  },
};

/** What stands above any rule of ours. */
export const OWN_WORDS_FIRST = 'An agreement’s own words come first.';

/** How the day was worked out, in one sentence. */
export const methodSentence = (kind: NoticeRule['kind']): string => {
  const { name, says, source } = NOTICE_METHODS[kind];
  return `Worked out by us: ${says} (${name}; ${source}). ${OWN_WORDS_FIRST}`;
};

/** The earliest and latest year in which notice can be asked about here. */
const YEARS = [1900, 2199] as const;

/**
 * What is wrong with a day on which notice were given, as a sentence; null: nothing.
 * @param text as the address has it
 */
export function noticeProblem(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return `“${text.slice(0, 40)}” is not a date this page can read. Write it as year-month-day, such as 2026-11-30.`;
  if (!isRealDay(text)) return `${text} is not a day that exists.`;
  const year = Number(text.slice(0, 4));
  return year >= YEARS[0] && year <= YEARS[1]
    ? null
    : `Give a day between ${YEARS[0]} and ${YEARS[1]}; it was ${text}.`;
}
