import type { Fund } from '#src/contract/promises.ts';
import { formatDate, formatMoney, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';
import { STATUS_CLAUSES, STATUS_ORDER } from '#src/narrative/register/registerWords.ts';
import type { DecidedService, Holding } from '#src/record/agreements/placeNeeds.ts';

import { sumWords } from './agreementWords.ts';

const sumsOf = (funds: readonly Fund[]): string =>
  funds
    .map(
      ({ measureName, year, amount, precision }) =>
        `${measureName}, ${year}, ${formatMoney(amount, precision)}`,
    )
    .join('; ');

/** `general practice: …; dental services: …`. */
const ofEach = (
  decided: readonly DecidedService[],
  words: (decision: DecidedService['decision']) => string,
): string =>
  decided.map(({ service, decision }) => `${service.inSentence}: ${words(decision)}`).join('; ');

/**
 * What the record holds, beside agreements, of a part of one: a sentence that says what it is, so that
 * nothing is taken for a clause.
 * @param asAt YYYY-MM-DD
 */
export function holdingSentence(holding: Holding, asAt: string): string {
  switch (holding.kind) {
    case 'register': {
      const clauses = STATUS_ORDER.flatMap((status) => {
        const own = holding.cells.filter(({ cell }) => cell.status === status);
        return status === null || own.length === 0
          ? []
          : [
              `${own.length > 1 && own.length === holding.cells.length ? 'every service' : joinWords(own.map(({ service }) => service.inSentence))} ${STATUS_CLAUSES[status]}`,
            ];
      });
      return `In the register: ${clauses.join('; ')}.`;
    }
    case 'priorities': {
      const { priorities } = holding;
      const years = [...new Set(priorities.map(({ year }) => year))].toSorted();
      return `The place agreed ${numberWord(priorities.length)} ${priorities.length === 1 ? 'priority' : 'priorities'} for ${joinWords(years)} (${priorities.map(({ theme }) => theme).join('; ')}): not the aims of an agreement.`;
    }
    case 'funds':
      return `Sums pooled or aligned, from other sources: ${sumsOf(holding.funds)}.`;
    case 'fund-parts':
      return `Parts of such sums, from other sources: ${sumsOf(holding.funds)}.`;
    case 'people':
      return `${holding.people
        .map(
          (person) =>
            `${person.role}: ${person.name ?? 'not named'}, ${lastSeenWords(person, asAt)}`,
        )
        .join('; ')}.`;
    case 'decision-money':
      return `With decisions: ${ofEach(holding.decided, ({ money }) => (money ? sumWords(money) : ''))}.`;
    case 'reserved-matters':
      return `Kept by decisions: ${ofEach(holding.decided, ({ reservedMatters }) =>
        reservedMatters && reservedMatters.length > 0 ? reservedMatters.join(', ') : 'nothing',
      )}.`;
    case 'review-dates':
      return `Reviews of decisions: ${ofEach(holding.decided, ({ reviewOn }) => (reviewOn === null ? '' : formatDate(reviewOn)))}.`;
  }
}
