import type { ReactElement } from 'react';

import { readAsAt } from '#src/addresses/asAt.ts';
import { inTheme } from '#src/charts/colours.ts';
import { firstSentences } from '#src/charts/draw/fitText.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Metadata } from '#src/client/page/metadata.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { loadFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { cardFigure, type PageAddress } from './cards.ts';
import { PageCard } from './PageCard.tsx';

type Page = PageAddress & {
  /** Id of the page's route. */
  readonly route: string;
  readonly metadata: Metadata;
  /** Its web address, as people read it; null: the site's own isn't known. */
  readonly address: string | null;
};

/** How the place of a page looks; null: the page is about none. */
async function placeStyle(id: string | undefined, load: LoadAnswer): Promise<PlaceStyle | null> {
  if (id === undefined) return null;
  const { items: places } = await load('places', {});
  const index = places.findIndex((place) => place.id === id);
  return index === -1 ? null : styleOf(index, places.length, index);
}

/**
 * The picture of a page as SVG.
 * @param renderMarkup renders an element to a string
 */
export async function renderCard(
  { route, metadata, address, ...page }: Page,
  load: LoadAnswer,
  renderMarkup: (element: ReactElement) => string,
): Promise<string> {
  const answer = await load('system', {});
  const { meta } = answer;
  const system = systemIn(answer);
  const shown = cardFigure(route, page, system);
  const content = shown && (await loadFigure(figureOf(shown.figure), shown.params, load));
  // The frame shows the record's name already.
  const title = metadata.title.replace(`: ${system.shortName}`, '');
  const sentence = firstSentences(metadata.description, shown?.sentences ?? Infinity);
  const place = await placeStyle(page.params['place'], load);
  // A page's own description is its finding, where its title isn't.
  const isFinding = content === null || title.toLowerCase().includes(content.finding.toLowerCase());
  const words = {
    ...(isFinding
      ? { topic: null, headline: title, sentence }
      : {
          topic: title,
          headline: firstSentences(sentence, 1),
          sentence: sentence.slice(firstSentences(sentence, 1).length).trim(),
        }),
    mark: place,
    address,
    recordName: system.shortName,
    foot: [
      recordDateWords(readAsAt(page.search, system), system),
      system.disclaimer,
      meta.attribution,
    ],
    isIllustrative: system.basis === 'illustrative',
  };
  return inTheme(renderMarkup(<PageCard words={words} content={content} />));
}
