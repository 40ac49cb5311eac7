import { dotRows } from '#src/features/outcomes/dotRows.ts';
import { unitWords } from '#src/features/outcomes/figureText.ts';
import { latestPeriod, latestRows, trendSeries } from '#src/features/outcomes/outcomeRows.ts';
import {
  captionOf,
  descriptionOf,
  headlineOf,
  subtitleOf,
  titleOf,
} from '#src/features/outcomes/pictureWords.ts';
import { readSex, SEX_WORDS } from '#src/features/outcomes/sexWords.ts';
import { spanOf } from '#src/features/outcomes/spanOf.ts';
import { capitalise } from '#src/narrative/format.ts';
import { areaInSentence } from '#src/narrative/inSentence.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { sourceList } from './citing.ts';
import { dotPlot } from './dots.ts';
import { html } from './html.ts';
import { outcomeAbout, outcomeProxies } from './outcomeAbout.ts';
import { outcomeTable } from './outcomeTable.ts';
import { outcomeGaps, outcomeTrend } from './outcomeTrend.ts';
import { staticPage } from './staticPage.ts';

/** An indicator's page, by hand. */
export async function outcomePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const id = url.pathname.split('/').at(-1) ?? '';
  const indicators = await ask('indicators');
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`There is no indicator at ${url.pathname}`);
  const [places, areas, sources, observations] = await Promise.all([
    ask('places'),
    ask('areas'),
    ask('sources'),
    ask('observations', { indicator: id }),
  ]);
  const { sex } = readSex(url.searchParams.get('sex'), indicator.sexes);
  const { comparators } = system;
  const input = { indicator, sex, observations, places, areas, comparators };
  const rows = latestRows(input);
  const series = trendSeries(input);
  const period = latestPeriod(input)?.period ?? 'no period';
  const headline = headlineOf(rows, indicator);
  const description = descriptionOf(rows, indicator, period);
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const isMissing = rows.some((row) => row.kind === 'comparator' && row.observation === null);
  const numbers = numberSources(sources, indicator.sources);
  return staticPage({
    system,
    title: titleOf(headline, indicator),
    description,
    main: html`<p class="q">${indicator.shortName}</p>
      <h1>${headline}</h1>
      <p class="q">${subtitleOf(indicator, sex, period)}</p>
      ${
        indicator.sexes.length > 1 &&
        html`<nav aria-label="Whose figures">
          ${indicator.sexes.map(
            (one) => html`<a href="/outcomes/${id}?sex=${one}">${capitalise(SEX_WORDS[one])}</a> `,
          )}
        </nav>`
      }
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
            indicator.limits
              ? `Lines through the dots are 95% limits. A place is called better or worse only when the 95% interval of the ${indicator.comparison} leaves out no difference.`
              : 'No limits are published, so nothing is called better or worse.'
          }
          ${indicator.polarity === 'higher-is-better' ? 'Higher' : 'Lower'} is better.
          ${isMissing && indicator.comparatorGap}
        </p>
        <p><a href="/?shade=${id}#footprint">District by district, on the map</a></p>
      </section>
      <section class="card" aria-labelledby="trend">
        <h2 id="trend">Over time</h2>
        ${outcomeTrend(indicator, sex, series)}
      </section>
      ${
        comparator !== undefined &&
        html`<section class="card" aria-labelledby="gap">
          <h2 id="gap">Is the gap to ${areaInSentence(comparator.name)} closing?</h2>
          ${outcomeGaps(indicator, sex, series)}
        </section>`
      }
      <section class="card" aria-labelledby="table">
        <h2 id="table">Every figure</h2>
        ${outcomeTable(captionOf(indicator, sex, spanOf(series)), indicator, series)}
      </section>
      <section class="card" aria-labelledby="what">
        <h2 id="what">What this number is</h2>
        ${outcomeAbout(indicator, numbers)}
        <h3>Which areas stand for the places</h3>
        ${outcomeProxies(series)}
      </section>
      ${sourceList(numbers)}
      <nav aria-labelledby="others">
        <h2 id="others">Other indicators</h2>
        <p><a href="/outcomes">Is health getting fairer here? All indicators</a></p>
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
