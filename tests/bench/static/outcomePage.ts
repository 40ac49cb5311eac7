import { outcomeView } from '#src/features/outcomes/indicator/outcomeView.ts';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { outcomeCautions } from '#src/features/outcomes/selectors/outcomeCautions.ts';
import {
  latestPeriod,
  latestRows,
  trendSeries,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import {
  captionOf,
  descriptionOf,
  headlineOf,
  subtitleOf,
  titleOf,
} from '#src/features/outcomes/selectors/pictureWords.ts';
import { registerEvents } from '#src/features/outcomes/trend/registerEvents.ts';
import { periodsWithNumbers, spanOf } from '#src/features/outcomes/trend/spanOf.ts';
import { polarityWords, ruleSentence } from '#src/narrative/cautions/uncertaintySentence.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { cautionList } from './cautionList.ts';
import { sourceList } from './citing.ts';
import { dotPlot } from './dots.ts';
import { html } from './html.ts';
import { outcomeAbout, outcomeInWords, outcomeProxies } from './outcomeAbout.ts';
import { outcomeChoice } from './outcomeChoice.ts';
import { outcomeDownloads } from './outcomeDownloads.ts';
import { outcomeGaps } from './outcomeGaps.ts';
import { outcomeTable } from './outcomeTable.ts';
import { outcomeThenNow, outcomeTrend } from './outcomeTrend.ts';
import { outcomeWithin } from './outcomeWithin.ts';
import { share } from './share.ts';
import { HOME, staticPage } from './staticPage.ts';

/** An indicator's page, by hand. */
export async function outcomePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const id = url.pathname.split('/').at(-1) ?? '';
  const indicators = await ask('indicators');
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`There is no indicator at ${url.pathname}`);
  const [places, areas, sources, decisions, observations] = await Promise.all([
    ask('places'),
    ask('areas'),
    ask('sources'),
    ask('decisions'),
    ask('observations', { indicator: id }),
  ]);
  const { comparators } = system;
  const record = { indicator, observations, places, areas, comparators };
  const view = outcomeView(url.searchParams, record);
  const { input, params } = view;
  const { sex } = input;
  const rows = latestRows(input);
  const series = trendSeries(input);
  const latest = latestPeriod(input);
  const period = latest?.period ?? 'no period';
  const events = registerEvents(decisions, system.placesExistFrom, periodsWithNumbers(series));
  const headline = headlineOf(rows, indicator);
  const description = descriptionOf(rows, indicator, period);
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const isMissing = rows.some((row) => row.kind === 'comparator' && row.observation === null);
  const numbers = numberSources(sources, indicator.sources);
  return staticPage({
    system,
    title: titleOf(headline, indicator),
    description,
    above: [HOME, { to: '/outcomes', label: 'Outcomes' }],
    main: html`<p class="q">${indicator.shortName}</p>
      <h1>${headline}</h1>
      <p class="q">${subtitleOf(indicator, sex, period, rows)}</p>
      ${outcomeChoice(view)}
      <section class="card" aria-labelledby="latest">
        <h2 id="latest">The places in ${period}</h2>
        ${dotPlot({
          name: description,
          ...dotRows(rows, indicator),
          unit: unitWords(indicator),
          range: indicator,
        })}
        <p class="q s">
          ${
            rows.some(({ estimate }) => estimate && hasLimits(estimate)) &&
            `Lines through the dots are 95% limits. ${ruleSentence(indicator)}`
          }
          ${polarityWords(indicator)} ${isMissing && indicator.comparatorGap}
        </p>
        ${cautionList(outcomeCautions(series, indicator, latest, params.period ? null : system.updated))}
        ${share('the picture of the places', `/outcomes/${id}#latest`, `observations.csv?indicator=${id}`)}
        <p>
          <a href="/?shade=${id}#footprint">District by district, on the map</a> ·
          <a href="/about/method#verdict">How this is judged</a>
        </p>
      </section>
      <section class="card" aria-labelledby="trend">
        <h2 id="trend">Over time</h2>
        ${outcomeTrend(indicator, sex, series, events)} ${outcomeThenNow(indicator, series)}
      </section>
      ${
        comparator !== undefined &&
        html`<section class="card" aria-labelledby="gap">
          <h2 id="gap">Is the gap to ${areaInSentence(comparator.name)} closing?</h2>
          ${outcomeGaps(indicator, sex, series)}
        </section>`
      }
      ${outcomeWithin(input)}
      <section class="card" aria-labelledby="table">
        <h2 id="table">Every figure</h2>
        ${outcomeTable(captionOf(indicator, sex, spanOf(series)), indicator, series)}
        <h3>Download</h3>
        ${outcomeDownloads(id)}
      </section>
      <section class="card" aria-labelledby="what">
        <h2 id="what">What this number is</h2>
        ${outcomeAbout(indicator, numbers)} ${outcomeInWords(rows, indicator)}
        <h3>Which areas stand for the places</h3>
        ${outcomeProxies(series)}
      </section>
      ${sourceList(numbers)}
      <nav aria-labelledby="others">
        <h2 id="others">Other indicators</h2>
        <p>
          <a href="/outcomes">Is health getting fairer here? All indicators</a> ·
          <a href="/compare?indicator=${id}">This one for places and areas side by side</a>
        </p>
        <ul class="list four">
          ${indicators
            .filter((one) => one !== indicator)
            .map(
              (one) =>
                html`<li>
                  <a href="/outcomes/${one.id}">${one.shortName}</a>${
                    one.historic && html`<span class="q"> (historic)</span>`
                  }
                </li>`,
            )}
        </ul>
      </nav>`,
  });
}
