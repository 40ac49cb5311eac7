import { DotPlot } from '#src/charts/lanes/DotPlot.tsx';
import { Cautions } from '#src/features/outcomes/frame/Cautions.tsx';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/selectors/outcomeFigure.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';
import { Share } from '#src/share/Share.tsx';

import type { WithinPicture } from './withinPictures.ts';

const loadFigure = async () => (await import('./withinFigure.tsx')).withinFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DotExplorer.tsx')).DotExplorer;

type Props = {
  readonly view: OutcomeFigureView;
  readonly picture: WithinPicture;
};

/** The districts of one place as dots, against the place and its comparator. */
export function OutcomeWithin({ view, picture }: Props) {
  const { indicator, sex } = view;
  const { id, placeName, isFormer, period, cautions, rows, comparators, figures, gaps } = picture;
  const districts = `${isFormer ? 'former districts in' : 'districts of'} ${areaInSentence(placeName)}`;
  const drawn = {
    rows,
    comparators,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  const name = chartDescription({ indicator, sex, areas: figures, period });
  return (
    <>
      <h3 id={`within-${id}`}>
        {isFormer ? 'Former districts in' : 'Districts of'} {areaInSentence(placeName)}, {period}
      </h3>
      <DotPlot name={name} {...drawn} />
      <Cautions list={cautions} />
      <FigureTools>
        <Share
          name={`the picture of the ${districts}`}
          address={`${view.address}#within-${id}`}
          data={view.data}
          load={loadFigure}
          view={{ ...view, districts, picture, drawn }}
        />
        <Explore
          label={`Explore the ${districts}`}
          load={loadExplorer}
          explorer={{
            ...drawn,
            name,
            sentenceOf: (code) => figures.find((one) => one.code === code)?.sentence ?? '',
          }}
        />
      </FigureTools>
      {gaps && (
        <>
          <p>{gaps.summary}</p>
          <InSentences each="District by district" sentences={gaps.sentences} />
        </>
      )}
    </>
  );
}
