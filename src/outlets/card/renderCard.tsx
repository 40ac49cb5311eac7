import type { ReactElement } from 'react';

import { readAsAt } from '#src/addresses/asAt.ts';
import { inTheme } from '#src/charts/colours.ts';
import { firstSentences } from '#src/charts/draw/fitText.ts';
import type { Metadata } from '#src/client/metadata.ts';
import { loadFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';

import { cardFigure, type PageAddress } from './cards.ts';
import { PageCard } from './PageCard.tsx';

type Page = PageAddress & {
  /** Id of the page's route. */
  readonly route: string;
  readonly metadata: Metadata;
};

/**
 * The picture of a page as SVG.
 * @param renderMarkup renders an element to a string
 */
export async function renderCard(
  { route, metadata, ...page }: Page,
  load: LoadAnswer,
  renderMarkup: (element: ReactElement) => string,
): Promise<string> {
  const { items, meta } = await load('system', {});
  const [system] = items;
  if (!system) throw new Error('The record has no system');
  const shown = cardFigure(route, page, system);
  const { title, description } = metadata;
  const words = {
    // The frame shows the record's name already.
    title: title.replace(`: ${system.shortName}`, ''),
    sentence: firstSentences(description, shown?.sentences ?? Infinity),
    recordName: system.shortName,
    foot: [
      recordDateWords(readAsAt(page.search, system), system),
      system.disclaimer,
      meta.attribution,
    ],
    isIllustrative: system.basis === 'illustrative',
  };
  const content = shown && (await loadFigure(figureOf(shown.figure), shown.params, load));
  return inTheme(renderMarkup(<PageCard words={words} content={content} />));
}
