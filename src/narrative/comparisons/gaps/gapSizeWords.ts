import { formatNumber } from '#src/narrative/language/format.ts';
import {
  ratioWithInterval,
  unsignedSize,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { judgedGap, type Gap } from '#src/statistics/gap.ts';

/**
 * How far an area is from a comparator, in a cell beside both figures: `below by 9.4 years (5.9 to
 * 13.0)`, `1.80 times (1.55 to 2.08)`.
 */
export function gapSizeWords(gap: Gap, indicator: SentenceIndicator): string {
  const { absolute, scale, isApproximate } = gap;
  const end = isApproximate ? ', approximately' : '';
  if (scale === 'ratio') {
    const [ratio = '', ...limits] = ratioWithInterval(judgedGap(gap)).split(' ');
    return `${[ratio, 'times', ...limits].join(' ')}${end}`;
  }
  if (!/[1-9]/.test(formatNumber(absolute.value, indicator.decimals))) return `level${end}`;
  return `${absolute.value < 0 ? 'below' : 'above'} by ${unsignedSize(absolute, indicator)}${end}`;
}
