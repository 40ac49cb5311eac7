import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { latestPeriod, latestRows } from '#src/features/outcomes/selectors/outcomeRows.ts';
import {
  descriptionOf,
  headlineOf,
  subtitleOf,
} from '#src/features/outcomes/selectors/pictureWords.ts';
import { ruleSentence } from '#src/narrative/cautions/uncertaintySentence.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { releaseDate } from '#src/narrative/site/embedWords.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { theSystem, type Ask } from './answers.ts';
import { dotPlot } from './dots.ts';
import { embedPage } from './embedPage.ts';
import { html } from './html.ts';

/** An outcome's embed, by hand. */
export async function outcomeEmbed(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const { comparators } = system;
  const id = url.pathname.split('/').at(-1) ?? '';
  const indicator = (await ask('indicators')).find((one) => one.id === id);
  if (!indicator) throw new Error(`There is no indicator at ${url.pathname}`);
  const [places, areas, sources, observations] = await Promise.all([
    ask('places'),
    ask('areas'),
    ask('sources'),
    ask('observations', { indicator: id }),
  ]);
  const [sex = 'Persons'] = indicator.sexes;
  const input = { indicator, sex, observations, places, areas, comparators };
  const rows = latestRows(input);
  const period = latestPeriod(input)?.period ?? null;
  const pictured = dotRows(rows, indicator);
  return embedPage({
    title: `${indicator.shortName}${indicator.sexes.length > 1 ? `, ${SEX_WORDS[sex]}` : ''}, place by place`,
    sentence: headlineOf(rows, indicator),
    figure: html`<p class="q s">${subtitleOf(indicator, sex, period, rows)}</p>
      ${dotPlot({
        name: descriptionOf(rows, indicator, period ?? 'no period'),
        rows: pictured.rows,
        comparators: pictured.comparators.filter(({ value }) => value !== null),
        unit: unitWords(indicator),
        range: indicator,
      })}
      ${
        rows.some(({ estimate }) => estimate && hasLimits(estimate)) &&
        html`<p class="q s">Lines through the dots are 95% limits. ${ruleSentence(indicator)}</p>`
      }`,
    sources,
    citations: indicator.sources,
    dated: releaseDate(period, indicator.dataset.released),
    page: `/outcomes/${id}`,
    note: systemNote(system),
  });
}
