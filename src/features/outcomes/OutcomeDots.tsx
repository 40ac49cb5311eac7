import { DotPlot } from '#src/charts/DotPlot.tsx';
import type { Indicator } from '#src/contract/outcomes.ts';
import { polarityWords, ruleSentence } from '#src/narrative/uncertaintySentence.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { Cautions } from './Cautions.tsx';
import { dotRows } from './dotRows.ts';
import { Explore } from './Explore.tsx';
import { formatTick, unitWords } from './figureText.ts';
import { IllustrativeNote } from './IllustrativeNote.tsx';
import type { OutcomeRow } from './outcomeRows.ts';
import { judgedSentence, titleOf } from './pictureWords.ts';
import type { SavedOf } from './savedPicture.ts';
import { SavePicture } from './SavePicture.tsx';

const loadPicture = async () => (await import('#src/charts/picture/LanePicture.tsx')).DotPicture;

const loadExplorer = async () =>
  (await import('#src/charts/interactive/DotExplorer.tsx')).DotExplorer;

type Props = {
  readonly name: string;
  readonly indicator: Indicator;
  readonly rows: readonly OutcomeRow[];
  readonly headline: string;
  readonly period: string;
  /** What must be known before the figures are used. */
  readonly cautions: readonly string[];
  readonly savedOf: SavedOf;
  /** Id of the place that stands out where there are many. */
  readonly chosen?: string | null;
};

/** The places of one picture as dots, with the rule by which they are called different. */
export function OutcomeDots(props: Props) {
  const { name, indicator, rows, headline, period, cautions, savedOf, chosen = null } = props;
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
  const { words, file } = savedOf({ title: titleOf(headline, indicator), period, what: 'places' });
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
      <SavePicture
        what="the picture of the places"
        file={file}
        load={loadPicture}
        picture={{ words, ...drawn }}
      />
    </>
  );
}
