import type { Fund } from '#src/contract/promises.ts';
import { partsOf, type MoneyRow, type MoneyTable } from '#src/features/money/moneyTables.ts';
import { formatMoney } from '#src/narrative/language/format.ts';
import { partsSentence } from '#src/narrative/promises/moneySentence.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';

function sums({ years: found }: MoneyRow, years: readonly string[], numbers: SourceNumbers) {
  if (found.every((funds) => funds.length === 0))
    return html`<td class="n q" colspan="${years.length}">not found in published sources</td>`;
  return html`${years.map((year, n) => {
    const funds = found[n] ?? [];
    return html`<td class="n" data-l="${year}">
      ${funds.map(
        (fund) =>
          html`<span class="block"
            >${formatMoney(fund.amount, fund.precision)}${cite(fund.sources, numbers)}</span
          >`,
      )}${funds.length === 0 && html`<span class="q">not found</span>`}
    </td>`;
  })}`;
}

/** One measure: places down, years across, parts beneath their sum. */
export const measureTable = ({ name, years, rows }: MoneyTable, numbers: SourceNumbers): Html =>
  html`<table class="stack">
    <caption class="hide">
      ${name}, by place and financial year
    </caption>
    <thead>
      <tr>
        <th scope="col">Place</th>
        ${years.map((year) => html`<th scope="col" class="n">${year}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${
                row.depth > 0 &&
                html`<span class="q">${row.depth > 1 ? 'of that: ' : 'of which: '}</span>`
              }${row.label}${row.depth > 0 && html`<span class="hide"> (${row.place.name})</span>`}
            </th>
            ${sums(row, years, numbers)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What is to be said of the sums of each place and year, once. */
export function measureNotes({ note, rows }: MoneyTable, funds: readonly Fund[]): Html {
  const said = new Map<string, Set<string>>();
  for (const { place, years } of rows)
    for (const fund of years.flat()) {
      const about = `${place.name}, ${fund.year}`;
      const own = fund.note === note ? '' : (fund.note ?? '');
      for (const text of [own, partsSentence(fund, partsOf(fund, funds))])
        if (text !== '') said.set(about, (said.get(about) ?? new Set()).add(text));
    }
  return html`${
    said.size > 0 &&
    html`<ul class="q s">
      ${[...said].map(([about, texts]) => html`<li>${about}: ${[...texts].join(' ')}</li>`)}
    </ul>`
  }`;
}
