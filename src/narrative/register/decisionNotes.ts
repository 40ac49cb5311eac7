import type { Money } from '#src/contract/money.ts';
import type { Decision } from '#src/contract/register.ts';
import { sumWords } from '#src/narrative/agreements/agreementWords.ts';
import { joinWords } from '#src/narrative/language/format.ts';

/** What a decision says of itself, where its source does: a name and its words. */
type DecisionNote = { readonly name: string; readonly words: string };

/** A sum that goes with a decision: `£1,000, 2025/26. The budget that the committee decides about.` */
const moneyWords = (money: Money): string =>
  money.note === null ? sumWords(money) : `${sumWords(money)}. ${money.note}`;

/** The area, money and advice of a decision; none of those that its source doesn't state. */
export const decisionNotes = ({ area, money, advice = [] }: Decision): DecisionNote[] => [
  ...(area === undefined ? [] : [{ name: 'Part of the place', words: area }]),
  ...(money === undefined ? [] : [{ name: 'Money that goes with it', words: moneyWords(money) }]),
  ...(advice.length === 0 ? [] : [{ name: 'Advice taken', words: joinWords(advice) }]),
];
