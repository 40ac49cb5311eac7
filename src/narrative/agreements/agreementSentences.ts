import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { AgreementStage } from '#src/contract/plain/words.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  joinClauses,
  joinWords,
} from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { agreementStanding } from '#src/record/agreements/agreementStanding.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

import { documentWords } from './agreementWords.ts';
import { partShown, type ShownPartState } from './partShown.ts';

/** What an agreement was by the date of its document. */
const STAGE_CLAUSES: Record<AgreementStage, string> = {
  agreed: 'had been agreed',
  intended: 'was planned, not yet agreed',
  announced: 'was an announced aim',
  proposed: 'had been proposed',
  draft: 'was a draft',
};

/** What an agreement that is not in force is, after its name. */
const STAGE_NOUNS: Record<AgreementStage, string> = {
  agreed: 'was agreed',
  intended: 'is a plan to agree',
  announced: 'is an announced aim',
  proposed: 'is a proposal',
  draft: 'is a draft',
};

/** Whether an agreement is about a place of this record; one elsewhere is no claim about here. */
export const isHere = ({ ownPlaces }: Pick<Agreement, 'ownPlaces'>): boolean =>
  ownPlaces.length > 0;

/** More agreements than this are counted, not named. */
const MOST_NAMED = 2;

/** ` Two of these are in force as at …; one has ended.` Or that none here is known to be in force. */
function inForceSentence(here: readonly Agreement[], of: string, when: AsAtDate): string {
  if (here.length === 0) return '';
  const kinds = here.map((one) => agreementStanding(one, when.asAt).kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const inForce = count('in-force');
  const day = formatDate(when.asAt);
  if (inForce === 0) {
    const known =
      here.length > MOST_NAMED
        ? ''
        : `: ${joinWords(
            here.map(
              ({ shortName, document, stage }) =>
                `${shortName} (${document.on === null ? 'undated' : formatDate(document.on)}) ${STAGE_NOUNS[stage]}`,
            ),
          )}`;
    return ` None here is known to be in force${when.isDefault ? '' : ` on ${day}`}${known}.`;
  }
  const ended = count('ended');
  const end = ended === 0 ? '' : `; ${numberWord(ended)} ${ended === 1 ? 'has' : 'have'} ended`;
  return ` ${capitalise(numberWord(inForce))}${of} ${inForce === 1 ? 'is' : 'are'} in force as at ${day}${end}.`;
}

/** How many agreements are on record, here and elsewhere, and what is known to be in force here. */
export function agreementsSentence(agreements: readonly Agreement[], when: AsAtDate): string {
  const here = agreements.filter(isHere);
  const total = agreements.length;
  if (total === 0)
    return 'No partnership agreement is on record. That is not proof that there is none.';
  const some = (count: number) => (count === total ? 'all' : numberWord(count));
  const elsewhere = total - here.length;
  const where = [
    ...(here.length === 0 ? ['none about here was found'] : [`${some(here.length)} about here`]),
    ...(elsewhere === 0 ? [] : [`${some(elsewhere)} from elsewhere, for comparison`]),
  ];
  const on = `${numberWord(total)} ${total === 1 ? 'agreement is' : 'agreements are'} on record`;
  const of = elsewhere === 0 ? '' : ' of those here';
  return `${capitalise(on)}: ${joinWords(where)}.${inForceSentence(here, of, when)}`;
}

/** What was read of an agreement, and what it was by then. */
export function documentSentence(
  agreement: Pick<Agreement, 'document' | 'stage' | 'stageDerived'>,
): string {
  const { document, stage, stageDerived } = agreement;
  const when = document.on === null ? 'In it, the arrangement' : 'By then it';
  const dating =
    document.dating === null ? '' : ` ${capitalise(document.dating.replace(/\.$/, ''))}.`;
  const derived = stageDerived === undefined ? '' : ` (derived by us: ${stageDerived})`;
  const unseen = document.unseen === undefined ? '' : ` Not seen: ${document.unseen}.`;
  return `What we read: ${documentWords(agreement)}.${dating} ${when} ${STAGE_CLAUSES[stage]}${derived}.${unseen}`;
}

/** Said over all agreements from elsewhere. */
export const ELSEWHERE_NO_CLAIM =
  'These are about other areas. Nothing in them is a claim about here: they show what such an agreement can hold. Each is told as at the date of its document; its page says how far it is followed since.';

/** Where an agreement from elsewhere applies, and that it is no claim about here; '' for one here. */
export function elsewhereSentence(
  agreement: Pick<Agreement, 'ownPlaces' | 'area' | 'document' | 'timeline'>,
): string {
  if (isHere(agreement)) return '';
  const { area, document, timeline } = agreement;
  const last = timeline.at(-1)?.on;
  // What came later is among its dates; beyond the last of them nothing was looked up.
  const followed =
    last !== undefined && document.on !== null && firstDay(last) > lastDay(document.on)
      ? `not followed beyond ${formatDate(last)}`
      : 'not followed';
  return `This is about ${area}, not about here: nothing in it is a claim about any place of this record. What became of it since is ${followed}.`;
}

/** What is known of an agreement here on a day; '' for one from elsewhere, which is not followed. */
export function standingSentence(agreement: Agreement, when: AsAtDate): string {
  if (!isHere(agreement)) return '';
  const day = formatDate(when.asAt);
  const standing = agreementStanding(agreement, when.asAt);
  switch (standing.kind) {
    case 'unknown-then':
      return `Its document is of ${formatDate(standing.document)}, later than ${day}: it could not be known then.`;
    case 'ended':
      return `It ended on ${formatDate(standing.on)}.`;
    case 'over':
      return `Its last day, ${formatDate(standing.until)}, has passed; neither a renewal nor an end was found.`;
    case 'later':
      return `It begins on ${formatDate(standing.from)}, after ${day}.`;
    case 'in-force':
      return `In force as at ${day}.`;
    case 'not-agreed':
    case 'elsewhere':
    case 'not-stated':
      return `Not known to be in force as at ${day}.`;
  }
}

/** An agreement in two or three sentences, for other sites and pictures. */
export const agreementSentence = (agreement: Agreement): string =>
  [agreement.sentence, documentSentence(agreement), elsewhereSentence(agreement)]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** How many parts an agreement states, wholly or in part, announces, leaves unstated, and were not found. */
function partsCounted({ shortName, parts }: Pick<Agreement, 'shortName' | 'parts'>): string {
  const count = (state: ShownPartState) => parts.filter((one) => partShown(one) === state).length;
  const some = (n: number) => (n === 0 ? 'none' : numberWord(n));
  const inPart = count('stated-in-part');
  const unseen = count('not-found');
  const full = count('stated');
  const announced = count('announced');
  const silent = count('not-stated');
  const stated = [
    ...(full > 0 || inPart === 0 ? [`${some(full)}${inPart === 0 ? '' : ' in full'}`] : []),
    ...(inPart === 0 ? [] : [`${numberWord(inPart)} in part`]),
  ];
  const clauses = [
    `states ${joinWords(stated)}`,
    ...(announced === 0 ? [] : [`announces ${numberWord(announced)} as aims`]),
    ...(silent === 0 ? [] : [`leaves ${numberWord(silent)} unstated`]),
  ];
  return `${shortName} ${joinClauses(clauses, ',')}${unseen === 0 ? '' : `; for ${numberWord(unseen)} the document was not seen`}.`;
}

/** How much of each part the documents of agreements hold, counted in words. */
export function partsSentence(agreements: readonly Agreement[]): string {
  const parts = Math.max(0, ...agreements.map((one) => one.parts.length));
  return `Of ${formatCount(parts, 'part', 'parts')}, ${agreements.map(partsCounted).join(' ')}`;
}

/** Said with any count of parts. */
export const NO_SCORE = 'This counts what documents say; it is no score.';

/** Agreements side by side, in words: a count of what their documents say, and no score. */
export const besideSentence = (agreements: readonly Agreement[]): string =>
  `${partsSentence(agreements)} ${NO_SCORE}`;

/** Which of those side by side are from elsewhere, and so no claim about here; '' for none. */
export function besideElsewhereSentence(agreements: readonly Agreement[]): string {
  const names = agreements.filter((one) => !isHere(one)).map(({ shortName }) => shortName);
  return names.length === 0
    ? ''
    : `${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} from elsewhere: nothing ${names.length === 1 ? 'in it' : 'in them'} is a claim about here.`;
}
