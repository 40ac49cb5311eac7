import { readAsAt } from '#src/addresses/asAt.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import { moneyBars, moneyTables } from '#src/features/money/moneyTables.ts';
import { formatDate, formatMoney } from '#src/narrative/language/format.ts';
import { moneySentence, sumsSentence } from '#src/narrative/promises/moneySentence.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { asAtForm } from './asAtForm.ts';
import { barRows } from './barRows.ts';
import { sourceList } from './citing.ts';
import { html } from './html.ts';
import { measureNotes, measureTable } from './measureTable.ts';
import { share } from './share.ts';
import { staticPage } from './staticPage.ts';
import { unknownCard } from './unknownCard.ts';

/** The page of money, by hand. */
export async function moneyPage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const when = readAsAt(url.searchParams, system, formatDate);
  const [places, funds, unknowns, sources] = await Promise.all([
    ask('places'),
    ask('funds', when.isDefault ? {} : { asAt: when.asAt }),
    ask('unknowns'),
    ask('sources'),
  ]);
  const tables = moneyTables(funds, places);
  const shown = tables.flatMap(({ rows }) => rows.flatMap(({ years }) => years.flat()));
  const numbers = numberSources(
    sources,
    shown.flatMap((fund) => fund.sources),
  );
  const names = (has: boolean) =>
    places
      .filter(({ id }) => funds.some(({ place }) => place === id) === has)
      .map(({ name }) => name);
  const sentence = moneySentence({
    found: names(true),
    missing: names(false),
    measures: tables.length,
    unknowns,
    when,
  });
  const styles = new Map(places.map(({ id }, n) => [id, styleOf(n, places.length)]));
  return staticPage({
    system,
    title: 'Money pooled or aligned, place by place',
    description: sentence,
    main: html`<h1>Money pooled or aligned</h1>
      <p class="lead">${sentence}</p>
      ${asAtForm('/money', system, when)}
      ${tables.map((table) => {
        const bars = moneyBars(table);
        return html`<section class="card" aria-labelledby="measure-${table.measure}">
          <h2 id="measure-${table.measure}">${table.name}</h2>
          ${table.note && html`<p>${table.note}</p>`}
          ${
            bars &&
            html`<h3>In ${bars.year}</h3>
              ${barRows(
                sumsSentence(
                  table.name,
                  bars.year,
                  bars.sums.map(({ place, fund }) => ({ ...fund, placeName: place.name })),
                ),
                bars.sums.map(({ place, fund }) => ({
                  label: place.name,
                  style: styles.get(place.id) ?? styleOf(0),
                  value: fund.amount,
                  text: formatMoney(fund.amount, fund.precision),
                })),
              )}
              <p class="q s">Whole sums, not for each resident: places differ in size.</p>`
          }
          ${measureTable(table, numbers)} ${measureNotes(table, funds)}
          ${share(table.name, `/money?asAt=${when.asAt}#measure-${table.measure}`, 'funds.csv')}
        </section>`;
      })}
      ${unknownCard('What could not be found about money', unknownsAbout(unknowns, 'money'))}
      <p class="q s">
        Years are financial years, 1 April to 31 March. A sum counts from the end of its year, once
        its source had been published.
      </p>
      ${numbers.list.length > 0 && sourceList(numbers)}`,
  });
}
