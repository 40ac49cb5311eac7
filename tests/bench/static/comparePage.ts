import { compareAddress } from '#src/features/outcomes/compare/compareAddress.ts';
import { compareAreas, type CompareArea } from '#src/features/outcomes/compare/compareAreas.ts';
import {
  readCompareParams,
  type CompareParams,
} from '#src/features/outcomes/compare/compareParams.ts';
import { compareRows, compareStyles } from '#src/features/outcomes/compare/compareRows.ts';
import { LIMITS_MEANING } from '#src/narrative/cautions/uncertaintySentence.ts';
import { compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { sourceList } from './citing.ts';
import { compareForm } from './compareForm.ts';
import { compareTable } from './compareTable.ts';
import { compareTrends } from './compareTrends.ts';
import { html, IS_SHOWN, type Html } from './html.ts';
import { share } from './share.ts';
import { staticPage } from './staticPage.ts';

/** What the figures can be held against by one press. */
function againstLinks(
  { areas, indicators, against }: CompareParams,
  comparators: readonly CompareArea[],
): Html {
  const offered = [...new Set([...comparators, ...(against ? [against] : []), ...areas])];
  const address = ({ id }: CompareArea) =>
    compareAddress({
      areas: areas.map((area) => area.id),
      indicators: indicators.map((indicator) => indicator.id),
      against: id,
    });
  return html`<p>
    Held against
    ${offered.map(
      (area, n) =>
        html`${n > 0 && (n === offered.length - 1 ? ' or ' : ', ')}<a
            href="${address(area)}"
            ${area === against && IS_SHOWN}
            >${area.name}</a
          >`,
    )}
  </p>`;
}

/** Places and areas side by side, by hand. */
export async function comparePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const [places, located, indicators, latest, sources] = await Promise.all([
    ask('places'),
    ask('areas'),
    ask('indicators'),
    ask('observations', { period: 'latest' }),
    ask('sources'),
  ]);
  const all = compareAreas(places, located, latest);
  const params = readCompareParams(url.searchParams, all, indicators, system.comparators);
  const { areas, against } = params;
  const compared = against ? [...areas, against] : areas;
  const observations = await ask('observations', {
    area: [...new Set(compared.map(({ areaCode }) => areaCode))].join(','),
  });
  const rows = compareRows({ ...params, observations, located });
  const looks = compareStyles(areas, places);
  const verdicts = rows.flatMap(({ cells }) => cells.flatMap(({ verdict }) => verdict ?? []));
  const sentence = compareSentence(verdicts, against?.name ?? 'a comparator');
  const numbers = numberSources(
    sources,
    rows.flatMap(({ indicator }) => indicator.sources),
  );
  return staticPage({
    system,
    title: `${joinWords(areas.map(({ name }) => name))} compared`,
    description: sentence,
    main: html`<h1>Places and areas side by side</h1>
      <p class="lead">${sentence}</p>
      ${compareForm(params, all, indicators)}
      ${againstLinks(
        params,
        all.filter(({ areaCode }) => system.comparators.includes(areaCode)),
      )}
      <section class="card" aria-labelledby="table">
        <h2 id="table">Latest figures${against !== null && `, held against ${against.name}`}</h2>
        ${compareTable({ areas, against, rows, looks, numbers })}
        ${share('the latest figures', '/compare#table', 'observations.csv')}
      </section>
      <section class="card" aria-labelledby="trends">
        <h2 id="trends">Over time</h2>
        <p class="q s">
          Each picture has a scale of its own and shows a shape; the outcome’s page has the figures.
          ${against !== null && !areas.includes(against) && `${against.name} is the line of grey dots.`}
          Changes are between the latest period and the one that ends nearest to ten years earlier.
        </p>
        ${compareTrends(rows, looks)} ${share('the trends', '/compare#trends', 'observations.csv')}
      </section>
      <section class="card" aria-labelledby="read">
        <h2 id="read">How to read this</h2>
        <p>
          Figures in brackets are 95% limits. ${LIMITS_MEANING} A figure is called better or worse,
          higher or lower, only when the 95% interval of the difference (of the ratio, for rates)
          leaves out no difference, taking the figures as independent. Figures of different periods
          are never judged. Areas stand in alphabetical order: this is no ranking.
          <a href="/about/method">How this is judged</a>
        </p>
        <p><a href="/outcomes">All outcomes</a></p>
      </section>
      ${sourceList(numbers)}`,
  });
}
