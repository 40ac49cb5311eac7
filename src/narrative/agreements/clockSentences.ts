import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Agreement, AgreementDate } from '#src/contract/agreements/agreement.ts';
import { daysWords } from '#src/narrative/changes/dueSentences.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { ClockOfAgreement, NoticeEnd } from '#src/record/agreements/agreementClock.ts';
import type { AgreementStanding } from '#src/record/agreements/agreementStanding.ts';
import { lastDay } from '#src/record/dates.ts';

import { bodyWords, documentDate, STAGE_WORDS, type BodyNames } from './agreementWords.ts';
import { ruleWords } from './termWords.ts';

/** Why nothing ends by what follows; '' for an agreement in force, which would. */
export function whatIfSentence(
  { stage, document }: Pick<Agreement, 'stage' | 'document'>,
  standing: AgreementStanding,
): string {
  const whatIf = 'What follows is a what-if.';
  switch (standing.kind) {
    case 'in-force':
      return '';
    case 'elsewhere':
      return `It is known as at its document alone (${documentDate({ document })}), and not known to be in force. ${whatIf}`;
    case 'not-agreed':
      return `By its document it was ${STAGE_WORDS[stage].word}, and it is not known to be in force. ${whatIf}`;
    case 'later':
      return `It begins on ${formatDate(standing.from)}. ${whatIf}`;
    case 'over':
      return `Its last day, ${formatDate(standing.until)}, has passed; neither a renewal nor an end is on record. ${whatIf}`;
    case 'not-stated':
      return `Its first day, or how long it lasts, is not stated, so it is not known to be in force. ${whatIf}`;
    case 'unknown-then':
      return `Its document, of ${formatDate(standing.document)}, is later than the day shown. ${whatIf}`;
    case 'ended':
      return `It ended on ${formatDate(standing.on)}: no notice can be given any more.`;
  }
}

/**
 * What would happen, and what is then known of the functions that moved. Powers return only where the
 * agreement says so.
 */
function consequence({ transfers, term }: Pick<Agreement, 'transfers' | 'term'>): {
  would: string;
  after: string;
} {
  const functions = term.afterwards?.filter(({ kind }) => kind === 'functions') ?? [];
  if (functions.length > 0 && functions.every(({ isReturned }) => isReturned))
    return { would: 'powers would return', after: '' };
  const would = 'the agreement would end';
  if (functions.length > 0)
    return { would, after: ` ${functions.map(({ text }) => text).join(' ')}` };
  const isSilent = transfers.some(({ kind }) => kind === 'functions');
  return { would, after: isSilent ? ` ${FUNCTIONS_THEN}` : '' };
}

/** Said where functions moved, and the agreement’s document does not say where they go when it ends. */
const FUNCTIONS_THEN = 'What becomes of the functions then is not stated.';

type AskedNotice = {
  /** The day on which notice were given, YYYY-MM-DD. */
  readonly given: string;
  readonly names: BodyNames;
  readonly standing: AgreementStanding;
};

/** `If notice were given on 30 November 2026, the agreement would end on 30 November 2027.` */
export function noticeSentence(
  agreement: Pick<Agreement, 'transfers' | 'term'>,
  { by, ends }: NoticeEnd,
  { given, names, standing }: AskedNotice,
): string {
  const { until } = agreement.term;
  const were = standing.kind === 'in-force' ? '' : 'it were in force and ';
  const giver = by === null ? '' : ` by ${bodyWords(by, names)}`;
  const isLate = standing.kind === 'in-force' && until !== null && ends > lastDay(until);
  const late = isLate ? `, after its own last day, ${formatDate(until)}` : '';
  const { would, after } = consequence(agreement);
  return `If ${were}notice were given${giver} on ${formatDate(given)}, ${would} on ${formatDate(ends)}${late}.${after}`;
}

/** What a rule of others would mean for an agreement that states none. */
export const exampleSentence = (
  { rule, ends }: ClockOfAgreement['examples'][number],
  given: string,
): string =>
  `No rule of notice is stated. With one that others have had (${ruleWords(rule)}), notice given on ${formatDate(given)} would end it on ${formatDate(ends)}.`;

/** What is due, in a few words. */
export const dueName = ({ what }: Pick<AgreementDate, 'what'>): string =>
  what === null ? 'Last day, unless renewed' : `Review of ${what}`;

/** What is due of an agreement, and how late: `Review of the aims: 52 days overdue (30 September 2026; the board).` */
export function dueLine(one: ClockOfAgreement['due'][number], when: AsAtDate): string {
  const whose = one.owner === null ? '' : `; ${one.owner}`;
  return `${dueName(one)}: ${daysWords(one, when)} (${formatDate(one.on)}${whose}).`;
}
