import { readAsAt } from '#src/addresses/asAt.ts';
import { CardFrame, drawingSize } from '#src/charts/card/CardFrame.tsx';
import { firstSentences } from '#src/charts/card/fitText.ts';
import type { CardProps } from '#src/client/card.ts';
import type { Metadata } from '#src/client/metadata.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';

import { CARDS } from './cards.ts';

type Props = Pick<CardProps, 'params' | 'search'> & {
  /** Id of the page's route. */
  readonly route: string;
  readonly page: Metadata;
};

/** The picture of a page in link previews: its title and description, and for some pages a drawing. */
export function PageCard({ route, page, params, search }: Props) {
  const { items, meta } = useCollection('system');
  const [system] = items;
  if (!system) return null;
  const card = CARDS[route];
  const { title, description } = page;
  const words = {
    // The frame shows the record's name already.
    title: title.replace(`: ${system.shortName}`, ''),
    sentence: card?.sentences ? firstSentences(description, card.sentences) : description,
    recordName: system.shortName,
    foot: [recordDateWords(readAsAt(search, system), system), system.disclaimer, meta.attribution],
    isIllustrative: system.basis === 'illustrative',
  };
  return (
    <CardFrame words={words}>
      {card && <card.Drawing params={params} search={search} {...drawingSize(words)} />}
    </CardFrame>
  );
}
