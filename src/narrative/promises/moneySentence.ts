import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Fund } from '#src/contract/promises.ts';
import { capitalise, formatDate, formatMoney } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { foundAndMissing } from '#src/narrative/places/placesWords.ts';
import { byThen } from '#src/narrative/register/registerWords.ts';
import { addSums } from '#src/record/addSums.ts';
import { wasLookedFor } from '#src/narrative/sources/unknownWords.ts';

type Sum = Pick<Fund, 'amount' | 'precision'>;

/** For which places sums were found. It says that unlike measures are never added up. */
export function moneySentence({
  found,
  missing,
  measures,
  unknowns,
  when,
}: {
  /** Names of the places with a sum, and of those without. */
  found: readonly string[];
  missing: readonly string[];
  /** The number of kinds of sum, without parts of a sum. */
  measures: number;
  unknowns: readonly Unknown[];
  when: AsAtDate;
}): string {
  if (found.length === 0 && !wasLookedFor(unknowns, 'money'))
    return 'Sums pooled or aligned for any place: not looked for yet.';
  if (found.length === 0)
    return `No sum pooled or aligned for any place was found in published sources${byThen(when)}.`;
  const asAt = when.isDefault ? '' : `as at ${formatDate(when.asAt)} `;
  const kinds =
    measures === 1
      ? 'They are of one kind.'
      : `They are ${numberWord(measures)} different kinds of sum, which are never added up or compared.`;
  return `${capitalise(`${asAt}sums were found for ${foundAndMissing(found, missing)}`)}. ${kinds}`;
}

/** One kind of sum in one year, place by place: the text alternative of its chart. */
export const sumsSentence = (
  measureName: string,
  year: string,
  sums: readonly (Sum & { placeName: string })[],
): string =>
  `${measureName}, ${year}: ${sums
    .map(({ placeName, amount, precision }) => `${placeName} ${formatMoney(amount, precision)}`)
    .join(', ')}.`;

/**
 * What the parts found of one sum add up to; '' for no parts. Sums are added nowhere else: parts of
 * one whole are of one measure. The sentence says that the total is ours.
 */
export function fundPartsSentence(whole: Sum, parts: readonly Sum[]): string {
  if (parts.length === 0) return '';
  if (parts.length === 1) return 'No other part of this sum was found.';
  const { amount, precision } = addSums(parts);
  if (precision === 'exact' && whole.precision === 'exact' && amount === whole.amount)
    return 'The parts found add up to the whole.';
  return `The parts found add up to ${formatMoney(amount, precision)}, by our arithmetic.`;
}
