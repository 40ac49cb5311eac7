import type { Indicator } from '#src/contract/outcomes.ts';
import type { Flag } from '#src/contract/plain/words.ts';
import { subjectNote } from '#src/figures/outcomes/dotRows.ts';
import { figureText, methodsOf, unitWords } from '#src/figures/outcomes/figureText.ts';
import type { OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { derivedSentence } from '#src/narrative/cautions/cautionSentences.ts';
import { stateMeaning } from '#src/narrative/language/format.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import styles from './OutcomeTable.module.scss';

type Props = {
  readonly caption: string;
  readonly indicator: Indicator;
  readonly series: readonly OutcomeSeries[];
};

/** The word for a flag beside its number, and its meaning under the table. */
const FLAG_WORDS: Record<Flag, { word: string; meaning: string }> = {
  provisional: { word: 'provisional', meaning: 'may still change' },
  revised: { word: 'revised', meaning: 'changed since it was first published' },
  estimated: { word: 'estimated', meaning: 'worked out by its producer, not counted' },
  incomplete: {
    word: 'incomplete',
    meaning: 'returns are missing, so it is compared with nothing',
  },
  break: { word: 'break before', meaning: 'not to be compared with earlier periods' },
};

/** Every figure of a trend, newest period first, as periods × areas. */
export function OutcomeTable({ caption, indicator, series }: Props) {
  const periods = (series[0]?.points ?? []).map((point, n) => ({ ...point, n })).reverse();
  const observations = series.flatMap(({ points }) =>
    points.flatMap(({ observation }) => (observation ? [observation] : [])),
  );
  const flags = [...new Set(observations.flatMap((observation) => observation.flags ?? []))];
  const states = [...new Map(observations.map((one) => [one.state, one])).values()].filter(
    ({ state }) => state !== 'number',
  );
  const empty = (one: OutcomeSeries) => !one.points.some(({ observation }) => observation !== null);
  const estimates = series.flatMap(({ points }) =>
    points.flatMap(({ estimate }) => estimate ?? []),
  );
  const isLimited = estimates.some(hasLimits);
  const methods = methodsOf(estimates);
  return (
    <div className={styles.wrap}>
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>
            <span className={styles.caption}>
              {caption}
              <span className={styles.about}>
                {unitWords(indicator)}
                {isLimited && ', with 95% limits beneath'}
                {indicator.historic && ' · historic series'}
              </span>
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {series.map((one) => (
                <th key={one.id} scope="col" className={styles.number}>
                  {one.name}
                  {subjectNote(one) !== null && !empty(one) && (
                    <span className={styles.about}>{subjectNote(one)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, start, n }, row) => (
              <tr key={start}>
                <th scope="row">{period}</th>
                {series.map((one) => {
                  if (empty(one))
                    return row === 0 ? (
                      <td key={one.id} className={styles.none} rowSpan={periods.length}>
                        {figureText(null, indicator, one.kind).text}
                      </td>
                    ) : null;
                  const observation = one.points[n]?.observation ?? null;
                  // Where a series has figures, a period without one says “no figure”, not “no
                  // figure for this place”.
                  const { text, interval, isNumber } = figureText(
                    observation,
                    indicator,
                    observation ? one.kind : 'comparator',
                  );
                  return (
                    <td key={one.id} className={styles.number}>
                      <span className={isNumber ? undefined : styles.state}>{text}</span>
                      {isNumber && isLimited && (
                        <>
                          {' '}
                          <span className={styles.about}>{interval ?? 'no limits'}</span>
                        </>
                      )}
                      {observation?.flags?.map((flag) => (
                        <span key={flag} className={styles.about}>
                          {FLAG_WORDS[flag].word}
                        </span>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(flags.length > 0 || states.length > 0 || methods.length > 0) && (
        <ul className={styles.key}>
          {methods.map((method) => (
            <li key={method}>{derivedSentence(method)}</li>
          ))}
          {flags.map((flag) => (
            <li key={flag}>
              {FLAG_WORDS[flag].word}: {FLAG_WORDS[flag].meaning}
            </li>
          ))}
          {states.map((one) => (
            <li key={one.state}>
              {figureText(one, indicator, 'comparator').text}: {stateMeaning(one)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
