import { DotPlot } from '#src/charts/lanes/DotPlot.tsx';
import { Cautions } from '#src/features/outcomes/frame/Cautions.tsx';
import { Explore } from '#src/features/outcomes/frame/Explore.tsx';
import { FigureTools } from '#src/features/outcomes/frame/FigureTools.tsx';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { formatTick, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeFigureView } from '#src/features/outcomes/selectors/outcomeFigure.ts';
import type { OutcomeRow } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { judgedSentence } from '#src/features/outcomes/selectors/pictureWords.ts';
import {
  polaritySentence,
  verdictRuleSentence,
} from '#src/narrative/cautions/uncertaintySentence.ts';
import { Share } from '#src/share/Share.tsx';
import { hasLimits } from '#src/statistics/estimate.ts';

const loadFigure = async () => (await import('./placesFigure.tsx')).placesFigure;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DotExplorer.tsx')).DotExplorer;

type Props = {
  readonly name: string;
  readonly view: OutcomeFigureView;
  readonly rows: readonly OutcomeRow[];
  readonly headline: string;
  readonly period: string;
  /** Id of the place that is highlighted where there are more places than colours. */
  readonly chosen?: string | null;
};

/** The places in one period as dots, with the rule by which they are called different. */
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
      <p className="secondary small">
        {rows.some(({ estimate }) => estimate && hasLimits(estimate)) &&
          `Lines through the dots are 95% limits. ${verdictRuleSentence(indicator)} `}
        {polaritySentence(indicator)}
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
