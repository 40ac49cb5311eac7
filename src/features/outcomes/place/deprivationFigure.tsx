import { decileNote } from '#src/charts/bars/DecileStrip.tsx';
import { DecilePicture } from '#src/charts/picture/DecilePicture.tsx';
import type { Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { deprivationSentence } from '#src/narrative/outcomes/deprivationSentence.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { Describe } from '#src/share/Share.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';

type View = {
  readonly place: Place;
  readonly deprivation: NonNullable<Place['deprivation']>;
  readonly sources: readonly Source[];
};

/** Describes a place's small areas by national tenth of deprivation for sharing. We count them. */
export const deprivationFigure: Describe<View> = ({ place, deprivation, sources }, record) =>
  describeFigure(
    {
      title: `Deprivation in ${place.name}`,
      subtitle: `Small areas (LSOAs) in each national tenth, most deprived first, ${deprivation.edition}`,
      sentences: [deprivationSentence(place)],
      notes: [decileNote('Small areas')],
      source: sourceWords(numberSources(sources, deprivation.sources).list),
      basis: place.basis === 'illustrative' ? 'illustrative' : 'derived',
      table: {
        headings: ['place', 'tenth', 'smallAreas'],
        rows: deprivation.deciles.map((count, n) => [place.name, n + 1, count]),
      },
      file: ['deprivation', place.id, deprivation.edition],
      draw: (words) => <DecilePicture words={words} deciles={deprivation.deciles} />,
    },
    record,
  );
