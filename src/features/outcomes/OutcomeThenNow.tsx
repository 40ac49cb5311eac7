import { Dumbbell } from '#src/charts/Dumbbell.tsx';
import { Share } from '#src/share/Share.tsx';

import { formatTick, unitWords } from './figureText.ts';
import type { OutcomeView } from './outcomeFigure.ts';
import type { OutcomeSeries } from './outcomeRows.ts';
import type { ThenAndNow } from './thenAndNow.ts';

const loadFigure = async () => (await import('./thenNowFigure.tsx')).thenNowFigure;

type Props = {
  readonly view: OutcomeView;
  readonly series: readonly OutcomeSeries[];
  readonly pair: ThenAndNow;
};

/** Each place then and now, about ten years apart. */
export function OutcomeThenNow({ view, series, pair: { from, to, rows } }: Props) {
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
  return (
    <>
      <h3 id="then-and-now">
        Then and now: {from} and {to}
      </h3>
      <Dumbbell name={`${indicator.name}, ${from} and ${to}`} {...drawn} />
      <Share
        name="then and now"
        address={`${view.address}#then-and-now`}
        data={view.data}
        load={loadFigure}
        view={{ ...view, series, drawn }}
      />
    </>
  );
}
