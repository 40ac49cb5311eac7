import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { computed } from '#src/figures/outcomes/figureCells.ts';
import { GAP_CHANGE_COLUMNS, gapChangeCells } from '#src/figures/outcomes/gaps/gapChangeCells.ts';
import {
  checkOutcome,
  OUTCOME_PARAMS,
  outcomeQueries,
  readOutcome,
  type OutcomeParam,
} from '#src/figures/outcomes/outcomeContent.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { datasetWords } from '#src/narrative/outcomes/datasetWords.ts';
import { gapsSubtitle } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import { RATIO_DECIMALS, unitOfDifference } from '#src/narrative/outcomes/outcomeWords.ts';
import { releaseDateWords } from '#src/narrative/site/embedWords.ts';

import { endsOf, gapClosing, gapInWords } from './gapClosing.ts';

const { sex: _, ...PARAMS } = OUTCOME_PARAMS;

/** Whether the gaps to a comparator are closing: then, now and the verdict, of every sex. */
export const closingFigure: Figure<Exclude<OutcomeParam, 'sex'>> = {
  id: 'outcome-gap-closing',
  name: 'Is the gap closing?',
  about:
    'One outcome: how far every place is from the comparator now and about ten years earlier, and whether that changed, for every sex.',
  params: PARAMS,
  queries: outcomeQueries,
  check: checkOutcome,
  build(read, params) {
    const { indicator, input, chosen, cautions, address } = readOutcome(read, params);
    const found = gapClosing(input, { chosen });
    const name = found?.comparatorName ?? 'a comparator';
    const gaps = found?.gaps ?? [];
    const { spec = null } = found ?? {};
    const period = spec ? `${spec.before} and ${spec.after}` : '';
    return figureContent(
      {
        id: closingFigure.id,
        params,
        title: `${indicator.shortName}: is the gap to ${areaInSentence(name)} closing?`,
        ...(found && { finding: found.summary }),
        subtitle: gapsSubtitle(indicator, period),
        sentences:
          gaps.length === 0
            ? [found?.summary ?? 'No place has a figure to compare with a comparator.']
            : gaps.map((gap) => gapInWords(gap, { indicator, comparatorName: name })),
        notes: cautions,
        source: datasetWords(indicator),
        citations: indicator.sources,
        dated: releaseDateWords(period === '' ? null : period, indicator.dataset.released),
        basis: 'derived',
        file: [indicator.id, 'is the gap closing', period],
        page: `${address}#gap`,
        table: tableOf(
          [
            ...texts('indicator', 'sex', 'name', 'area', 'areaCode', 'comparator', 'from', 'to'),
            ...numbers(null, 'before', 'beforeLower', 'beforeUpper'),
            ...numbers(null, 'after', 'afterLower', 'afterUpper'),
            ...texts('unit'),
            ...GAP_CHANGE_COLUMNS,
          ],
          gaps.map(({ one, sex, change }) => {
            const { before, after } = endsOf(change);
            const decimals = change.scale === 'ratio' ? { decimals: RATIO_DECIMALS } : indicator;
            return [
              indicator.id,
              sex,
              one.name,
              one.areaName,
              one.areaCode,
              name,
              change.from,
              change.to,
              ...[before, after].flatMap(({ value, lower, upper }) =>
                [value, lower, upper].map((each) => computed(each, decimals)),
              ),
              change.scale === 'ratio'
                ? `ratio to ${name}`
                : `${unitOfDifference(indicator.unit)} behind ${name}`,
              ...gapChangeCells(change, change.to, indicator),
            ];
          }),
        ),
        chart: spec,
      },
      read,
    );
  },
};
