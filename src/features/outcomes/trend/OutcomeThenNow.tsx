import { Dumbbell } from '#src/charts/lanes/Dumbbell.tsx';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import {
  formatPointOf,
  formatTick,
  unitWords,
} from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeSeries } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { Share } from '#src/share/Share.tsx';

import type { ThenAndNow } from './thenAndNow.ts';

const loadFigure = async () => (await import('./thenNowFigure.tsx')).thenNowFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DumbbellExplorer.tsx')).DumbbellExplorer;

type Props = {
  readonly view: OutcomeFigureView;
  readonly series: readonly OutcomeSeries[];
  readonly pair: ThenAndNow;
};

/** Each place then and now, about ten years apart. */
export function OutcomeThenNow({ view, series, pair: { from, to, rows, sentenceOf } }: Props) {
  const { indicator } = view;
  const drawn = {
    rows,
    before: from,
    after: to,
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  const name = `${indicator.name}, ${from} and ${to}`;
  return (
    <>
      <h3 id="then-and-now">
        Then and now: {from} and {to}
      </h3>
      <Dumbbell name={name} {...drawn} />
      <FigureTools>
        <Share
          name="then and now"
          address={`${view.address}#then-and-now`}
          data={view.data}
          load={loadFigure}
          view={{ ...view, series, drawn, sentenceOf }}
        />
        <Explore
          label="Explore then and now"
          load={loadExplorer}
          explorer={{ ...drawn, name, sentenceOf, formatPoint: formatPointOf(indicator) }}
        />
      </FigureTools>
    </>
  );
}
