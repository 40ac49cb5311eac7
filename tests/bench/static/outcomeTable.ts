import type { Indicator } from '#src/contract/outcomes.ts';
import { subjectNote } from '#src/features/outcomes/selectors/dotRows.ts';
import { figureText, methodsOf, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { derivedSentence } from '#src/narrative/cautions/cautionSentences.ts';
import { stateMeaning } from '#src/narrative/language/format.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { html, type Html } from './html.ts';

/** Every figure, newest period first. */
export function outcomeTable(
  caption: string,
  indicator: Indicator,
  series: readonly OutcomeSeries[],
): Html {
  const periods = (series[0]?.points ?? []).map((point, n) => ({ ...point, n })).reverse();
  const found = series.flatMap(({ points }) => points.flatMap((point) => point.observation ?? []));
  const states = [...new Map(found.map((one) => [one.state, one])).values()].filter(
    ({ state }) => state !== 'number',
  );
  const estimates = series.flatMap(({ points }) => points.flatMap((point) => point.estimate ?? []));
  const isLimited = estimates.some(hasLimits);
  const notes = [
    ...methodsOf(estimates).map(derivedSentence),
    ...states.map(
      (one) => `${figureText(one, indicator, 'comparator').text}: ${stateMeaning(one)}`,
    ),
  ];
  const isEmpty = ({ points }: OutcomeSeries) => points.every((point) => !point.observation);
  const cell = (one: OutcomeSeries, n: number, isFirst: boolean) => {
    if (isEmpty(one))
      return (
        isFirst &&
        html`<td class="n q" rowspan="${periods.length}">
          ${figureText(null, indicator, one.kind).text}
        </td>`
      );
    const observation = one.points[n]?.observation ?? null;
    const kind = observation ? one.kind : 'comparator';
    const { text, interval, isNumber } = figureText(observation, indicator, kind);
    return html`<td class="n">
      ${text}${
        isNumber && isLimited && html`<span class="q s block">${interval ?? 'no limits'}</span>`
      }
    </td>`;
  };
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
      <table>
        <caption>
          ${caption}<span class="q s block"
            >${unitWords(indicator)}${isLimited && ', with 95% limits beneath'}${
              indicator.historic && ' · historic series'
            }</span
          >
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            ${series.map(
              (one) =>
                html`<th scope="col" class="n">
                  ${one.name}${!isEmpty(one) && html`<span class="q s block">${subjectNote(one)}</span>`}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${periods.map(
            ({ period, n }, row) =>
              html`<tr>
                <th scope="row">${period}</th>
                ${series.map((one) => cell(one, n, row === 0))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      notes.length > 0 &&
      html`<ul class="list q s">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    }`;
}
