import { readAsAt } from '#src/addresses/asAt.ts';
import type { Change, Source } from '#src/contract/history.ts';
import { gapsOf } from '#src/features/outcomes/gaps/gapsOf.ts';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import {
  latestPeriod,
  latestRows,
  trendSeries,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import { headlineOf, subtitleOf, titleOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import { gapSummary } from '#src/narrative/comparisons/gapSummary.ts';
import { formatCount, formatDate, formatDateShort } from '#src/narrative/language/format.ts';
import { registerSentence } from '#src/narrative/register/registerSentences.ts';

import { theSystem, type Ask } from './answers.ts';
import { dotPlot } from './dots.ts';
import { systemFootprint } from './footprintMap.ts';
import { html, type Html } from './html.ts';
import { keep, registerGrid, statusKey } from './registerGrid.ts';
import { share } from './share.ts';
import { staticPage } from './staticPage.ts';

/** Decisions and events, each once: an announcement that set cells is not told again as an event. */
function newestOnce(changes: readonly Change[]): Change[] {
  const keyOf = ({ on, sources }: Change) => `${on} ${sources[0]?.source}`;
  const told = new Set(changes.filter(({ kind }) => kind === 'decision').map(keyOf));
  return changes.filter(
    (change) => change.kind === 'decision' || (change.kind === 'event' && !told.has(keyOf(change))),
  );
}

type Named = readonly { readonly id: string; readonly name: string }[];

/** The cells of the register that a change set: one by its name, many by their number. */
function cellsOf(change: Change, places: Named, services: Named): Html | string {
  const place = places.find(({ id }) => id === change.places[0]);
  const service = services.find(({ id }) => id === change.services[0]);
  return change.ids.length === 1 && change.places.length === 1 && place && service
    ? html` <a href="/register/${place.id}/${service.id}">${place.name}: ${service.name}</a>`
    : ` (${change.ids.length} cells of the register)`;
}

function changeItem(
  change: Change,
  sources: readonly Source[],
  places: Named,
  services: Named,
): Html {
  const source = sources.find(({ id }) => id === change.sources[0]?.source);
  return html`<li>
    <span class="q s n">${formatDateShort(change.on)}</span>
    <span
      >${change.title}${change.kind === 'decision' && cellsOf(change, places, services)}${
        source !== undefined &&
        html` <a class="s" href="${source.address}"
          >source<span class="hide">: ${source.title}</span></a
        >`
      }</span
    >
  </li> `;
}

const gapText = ({ changes, comparator }: NonNullable<ReturnType<typeof gapsOf>>) =>
  gapSummary(
    changes.map(({ one, change }) => ({ name: one.name, change })),
    comparator.name,
  );

/** The home page, by hand. */
export async function homePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const when = readAsAt(url.searchParams, system, formatDate);
  const dated = when.isDefault ? {} : { asAt: when.asAt };
  const [places, services, cells, changes, sources, unknowns, areas, indicators, tiles] =
    await Promise.all([
      ask('places'),
      ask('services'),
      ask('register', dated),
      ask('changes', when.isDefault ? {} : { to: when.asAt }),
      ask('sources'),
      ask('unknowns'),
      ask('areas'),
      ask('indicators'),
      ask('tiles'),
    ]);
  const outcomes = await Promise.all(
    system.headlineIndicators.map(async (id) => {
      const observations = await ask('observations', {
        indicator: id,
        area: [...places.map(({ figuresFrom }) => figuresFrom), ...system.comparators].join(','),
      });
      const indicator = indicators.find((one) => one.id === id);
      if (!indicator) return null;
      const [sex = 'Persons'] = indicator.sexes;
      const { comparators } = system;
      const input = { indicator, sex, observations, places, areas, comparators };
      const rows = latestRows(input);
      const headline = headlineOf(rows, indicator);
      const pictured = dotRows(rows, indicator);
      const gaps = gapsOf(trendSeries(input), indicator);
      return html`<article class="outcome">
        <div>
          <p>
            <a href="/outcomes/${id}"
              >${indicator.shortName}${indicator.historic && ' (historic)'}</a
            >
          </p>
          <h3>${headline}</h3>
          ${gaps && html`<p>${gapText(gaps)}</p>`}
          <p class="q s">
            ${subtitleOf(indicator, sex, latestPeriod(input)?.period ?? null, rows)}
          </p>
        </div>
        <div>
          ${dotPlot({
            name: titleOf(headline, indicator),
            rows: pictured.rows.map((row) => ({ ...row, verdict: null })),
            comparators: pictured.comparators.filter(({ value }) => value !== null).slice(0, 1),
            unit: unitWords(indicator),
            range: indicator,
          })}
          ${share(indicator.shortName, `/outcomes/${id}#latest`, `observations.csv?indicator=${id}`)}
        </div>
      </article>`;
    }),
  );
  const answer = when.isDefault
    ? system.lead
    : registerSentence({ cells, places, services, system, when });
  const register = { system, places, services, cells, when };
  return staticPage({
    system,
    title: `Who decides about local NHS services: ${system.shortName}`,
    description: answer,
    above: [],
    main: html`<p class="q">
        ${system.name} · record as at ${formatDate(when.asAt)}
        <a href="${keep(when, '/register')}">change date</a>
      </p>
      <h1>${answer}</h1>
      <div class="columns">
        <div>
          <section class="card" aria-labelledby="register">
            <h2 id="register">Who decides, place by place</h2>
            ${registerGrid(`The register as at ${formatDate(when.asAt)}`, register)}
            ${statusKey(cells)}
            ${share('the register', `/?asAt=${when.asAt}#register`, 'register.csv')}
            <p><a href="${keep(when, '/register')}">Open the register</a></p>
          </section>
          ${systemFootprint({ tiles, places, areas })}
        </div>
        <div>
          <section class="card" aria-labelledby="changed">
            <h2 id="changed">What changed</h2>
            <ol class="list changes">
              ${newestOnce(changes)
                .slice(0, 10)
                .map((change) => changeItem(change, sources, places, services))}
            </ol>
            <p><a href="/changes?from=${system.begins}">All changes</a></p>
          </section>
          <section class="card" aria-labelledby="not-found">
            <h2 id="not-found">What we could not find</h2>
            <ul>
              ${unknowns.slice(0, 4).map(({ title }) => html`<li>${title}</li>`)}
            </ul>
            <p>
              <a href="/about/unknowns"
                >The whole list: ${formatCount(unknowns.length, 'entry', 'entries')}</a
              >
            </p>
          </section>
        </div>
      </div>
      <section class="card home" aria-labelledby="fairer">
        <h2 id="fairer">Is health getting fairer?</h2>
        ${outcomes}
      </section>`,
  });
}
