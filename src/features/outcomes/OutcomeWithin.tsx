import { DotPlot } from '#src/charts/DotPlot.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { areaInSentence } from '#src/narrative/inSentence.ts';
import { chartDescription } from '#src/narrative/outcomeSentences.ts';

import { Cautions } from './Cautions.tsx';
import { Explore } from './Explore.tsx';
import { formatTick, unitWords } from './figureText.ts';
import type { SavedOf } from './savedPicture.ts';
import { SavePicture } from './SavePicture.tsx';
import type { WithinPicture } from './withinPictures.ts';

const loadPicture = async () => (await import('#src/charts/picture/LanePicture.tsx')).DotPicture;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DotExplorer.tsx')).DotExplorer;

type Props = {
  readonly indicator: Indicator;
  readonly sex: Sex;
  readonly picture: WithinPicture;
  readonly savedOf: SavedOf;
};

/** The districts of one place as dots, against the place and what that is held against. */
export function OutcomeWithin({ indicator, sex, picture, savedOf }: Props) {
  const { placeName, isFormer, period, cautions, rows, comparators, figures } = picture;
  const districts = `${isFormer ? 'former districts in' : 'districts of'} ${areaInSentence(placeName)}`;
  const drawn = {
    rows,
    comparators,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  const { words, file } = savedOf({
    title: `${indicator.shortName}: ${districts}`,
    period,
    what: districts,
    cautions,
  });
  const name = chartDescription({ indicator, sex, areas: figures, period });
  return (
    <>
      <h3>
        {isFormer ? 'Former districts in' : 'Districts of'} {areaInSentence(placeName)}, {period}
      </h3>
      <DotPlot name={name} {...drawn} />
      <Cautions list={cautions} />
      <Explore
        label={`Explore the ${districts}`}
        load={loadExplorer}
        explorer={{
          ...drawn,
          name,
          sentenceOf: (id) => figures.find(({ code }) => code === id)?.sentence ?? '',
        }}
      />
      <SavePicture
        what={`the picture of the ${districts}`}
        file={file}
        load={loadPicture}
        picture={{ words, ...drawn }}
      />
    </>
  );
}
