import { Dumbbell } from '#src/charts/Dumbbell.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';

import { formatTick, unitWords } from './figureText.ts';
import type { SavedOf } from './savedPicture.ts';
import { SavePicture } from './SavePicture.tsx';
import type { ThenAndNow } from './thenAndNow.ts';

const loadPicture = async () =>
  (await import('#src/charts/picture/LanePicture.tsx')).DumbbellPicture;

type Props = {
  readonly indicator: Indicator;
  readonly pair: ThenAndNow;
  readonly savedOf: SavedOf;
};

/** Each place then and now, about ten years apart. */
export function OutcomeThenNow({ indicator, pair: { from, to, rows }, savedOf }: Props) {
  const drawn = {
    rows,
    before: from,
    after: to,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  const { words, file } = savedOf({
    title: `${indicator.shortName} then and now`,
    period: `${from} and ${to}`,
    what: 'then and now',
  });
  return (
    <>
      <h3>
        Then and now: {from} and {to}
      </h3>
      <Dumbbell name={`${indicator.name}, ${from} and ${to}`} {...drawn} />
      <SavePicture
        what="the picture of then and now"
        file={file}
        load={loadPicture}
        picture={{ words, ...drawn }}
      />
    </>
  );
}
