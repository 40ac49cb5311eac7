import { figureText } from '#src/figures/outcomes/figureText.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import type { CompareCell, CompareRow } from '#src/figures/comparison/compareRows.ts';
import styles from './CompareTable.module.scss';

type Props = {
  readonly cell: CompareCell;
  readonly row: CompareRow;
  /** Whether the row's head says why none of its figures is judged, so that cells needn't. */
  readonly isReasonInHead: boolean;
};

/** Verdicts that name a difference are set in the colour of text, others in a weaker one. */
const isDifferent = (verdict: Verdict | null): boolean =>
  verdict !== null && verdict.kind !== 'no-clear-difference' && verdict.kind !== 'not-judged';

/** One figure: value and interval, its period where it isn't the row's, and the verdict. */
export function CompareCellContent({ cell, row, isReasonInHead }: Props) {
  const { area, observation, isEarlier, verdict } = cell;
  const { text, interval, isNumber } = figureText(
    observation,
    row.indicator,
    area.kind === 'place' ? 'place' : 'comparator',
  );
  if (!isNumber) return <span className={styles.none}>{text}</span>;
  // A break in the series doesn't matter: nothing here is compared with earlier periods.
  const flags = (observation?.flags ?? []).filter((flag) => flag !== 'break');
  const marks = [...(isEarlier && observation ? [observation.period] : []), ...flags];
  const words =
    verdict && row.against
      ? verdictWords(verdict, row.against.area.name, row.indicator.polarity)
      : null;
  return (
    <span className={styles.cell}>
      <b className="figure">{text}</b>{' '}
      {interval !== null && <span className="no-wrap">{interval}</span>}
      {marks.length > 0 && <span className={styles.about}>{marks.join(', ')}</span>}
      {/* The no-break space keeps the arrow off a line of its own. */}
      {words && !(isReasonInHead && verdict?.kind === 'not-judged') && (
        <span className={isDifferent(verdict) ? styles.different : styles.about}>
          {`${words.text}\u00a0${words.arrow}`}
        </span>
      )}
    </span>
  );
}
