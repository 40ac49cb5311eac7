import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { ReviewCost, SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { formatCount, formatMoney, joinWords } from '#src/narrative/language/format.ts';
import type { CostTotal, InventoryTotals, Overlap } from '#src/record/reviews/inventoryTotals.ts';

/** A cost with its year and measure; what is not known is said to be. */
export function costWords(cost: ReviewCost | null): string {
  if (cost === null) return 'not known';
  const { amount, precision, year } = cost.money;
  return `${formatMoney(amount, precision)}, ${year ?? 'year not stated'}`;
}

/** What a sum measures, in a sentence. */
const measureWords = (measure: ReviewCost['measure']): string =>
  COST_MEASURES[measure].toLowerCase();

/** A total: `at least about £1,697,400`, where some services are not in it. */
function totalWords({ amount, precision, services }: CostTotal, of: number): string {
  const isPart = services.length < of && precision !== 'just-under';
  return `${isPart ? 'at least ' : ''}${formatMoney(amount, precision)}`;
}

/** One total, with how many services it is of; the first also says how many costs are not known. */
export function totalSentence(total: CostTotal, { totals, of, notKnown }: InventoryTotals): string {
  const services = formatCount(of, 'service', 'services');
  const from =
    total.services.length === of ? `all ${services}` : `${total.services.length} of ${services}`;
  const unknown =
    notKnown.length === 0 || total !== totals[0]
      ? ''
      : `; ${notKnown.length} of ${formatCount(of, 'cost', 'costs')} not known`;
  return `${COST_MEASURES[total.measure]}, ${total.year}: ${totalWords(total, of)}, from ${from}${unknown}.`;
}

/** What the totals of an inventory rest on: what is known, and what was added to what. */
export function assumptionSentences({ totals, alone, notKnown, of }: InventoryTotals): string[] {
  if (of === 0) return [];
  const known = of - notKnown.length;
  const names = (some: readonly Pick<SharedService, 'name'>[]) =>
    joinWords(some.map(({ name }) => name));
  return [
    notKnown.length === 0
      ? `${of === 1 ? 'The cost' : `All ${of} costs`} ${of === 1 ? 'is' : 'are'} known.`
      : `${notKnown.length} of ${formatCount(of, 'cost', 'costs')} not known, which is not zero: ${names(notKnown)}.`,
    ...(totals.length > 1
      ? [
          `The ${known} known are of ${totals.length} unlike measures or years, which are never added to each other.`,
        ]
      : []),
    ...(alone.length > 0
      ? [`Added to nothing, as the measure or the year is not stated: ${names(alone)}.`]
      : []),
    ...(totals.some(({ precision, services }) => precision !== 'exact' && services.length > 1)
      ? ['A total is as exact as the least exact sum in it.']
      : []),
    'Sums are added as they were entered, by our arithmetic, and not corrected for prices.',
  ];
}

/** Which two services do the same, and what they cost together. */
export function overlapSentence({ services: [one, other], texts, total }: Overlap): string {
  const cost = total
    ? `Together they cost ${formatMoney(total.amount, total.precision)} in ${total.year} (${measureWords(total.measure)}); what sharing would save is not known from that.`
    : `What they cost together is not known: ${costClause(one)}; ${costClause(other)}.`;
  return `${one.name} and ${other.name}: ${texts.map((text) => text.replace(/\.$/, '')).join('; ')}. ${cost}`;
}

const costClause = ({ name, cost }: Pick<SharedService, 'name' | 'cost'>): string =>
  `${name} ${costWords(cost)}${cost ? ` (${measureWords(cost.measure)})` : ''}`;

/** How much was found of overlap. */
export function overlapSummary(
  services: readonly Pick<SharedService, 'overlaps'>[],
  overlaps: readonly Overlap[],
): string {
  const unseen = services.filter((service) => service.overlaps === null).length;
  const found =
    overlaps.length === 0
      ? 'No overlap was found'
      : `${formatCount(overlaps.length, 'overlap was', 'overlaps were')} found`;
  if (unseen === 0) return `${found}; every service was looked at.`;
  return `${found}; ${unseen} of ${formatCount(services.length, 'service was', 'services were')} not looked at.`;
}
