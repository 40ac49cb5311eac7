import { DotPlot } from '#src/charts/DotPlot.tsx';
import { polarityWords, ruleSentence } from '#src/narrative/uncertaintySentence.ts';
import { Share } from '#src/share/Share.tsx';
import { hasLimits } from '#src/statistics/estimate.ts';

import { Cautions } from './Cautions.tsx';
import { dotRows } from './dotRows.ts';
import { Explore } from './Explore.tsx';
import { FigureTools } from './FigureTools.tsx';
import { formatTick, unitWords } from './figureText.ts';
import { IllustrativeNote } from './IllustrativeNote.tsx';
import type { OutcomeView } from './outcomeFigure.ts';
import type { OutcomeRow } from './outcomeRows.ts';
import { judgedSentence } from './pictureWords.ts';

const loadFigure = async () => (await import('./placesFigure.tsx')).placesFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DotExplorer.tsx')).DotExplorer;

type Props = {
  readonly name: string;
  readonly view: OutcomeView;
  readonly rows: readonly OutcomeRow[];
  readonly headline: string;
  readonly period: string;
  /** Id of the place that stands out where there are many. */
  readonly chosen?: string | null;
};

/** The places of one picture as dots, with the rule by which they are called different. */
export function OutcomeDots(props: Props) {
  const { name, view, rows, headline, period, chosen = null } = props;
  const { indicator, cautions } = view;
  const missing = rows.filter(
    ({ kind, observation }) => kind === 'comparator' && observation === null,
  );
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const drawn = {
    ...dotRows(rows, indicator, chosen),
    unit: unitWords(indicator),
    formatTick,
    least: indicator.least,
    most: indicator.most,
  };
  return (
    <>
      <IllustrativeNote basis={indicator.basis} />
      <DotPlot name={name} {...drawn} />
      <p className="secondary small measure">
        {rows.some(({ estimate }) => estimate && hasLimits(estimate)) &&
          `Lines through the dots are 95% limits. ${ruleSentence(indicator)} `}
        {polarityWords(indicator)}
        {indicator.comparatorGap !== null && missing.length > 0 && ` ${indicator.comparatorGap}`}
      </p>
      <Cautions list={cautions} />
      <FigureTools>
        <Share
          name="the picture of the places"
          address={`${view.address}#latest`}
          data={view.data}
          load={loadFigure}
          view={{ ...view, rows, drawn, headline, period }}
        />
        <Explore
          label="Explore the places"
          load={loadExplorer}
          explorer={{
            ...drawn,
            name,
            sentenceOf: (id) => {
              const row = rows.find((one) => one.id === id);
              return row ? judgedSentence(row, indicator, comparator?.name ?? '') : '';
            },
          }}
        />
      </FigureTools>
    </>
  );
}
