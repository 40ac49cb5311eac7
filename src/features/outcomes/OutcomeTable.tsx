import type { Indicator } from '#src/contract/outcomes.ts';
import type { Flag } from '#src/contract/words.ts';
import { derivedSentence } from '#src/narrative/cautionSentences.ts';
import { stateMeaning } from '#src/narrative/format.ts';
import { hasLimits } from '#src/statistics/estimate.ts';

import { subjectNote } from './dotRows.ts';
import { figureText, methodsOf, unitWords } from './figureText.ts';
import type { OutcomeSeries } from './outcomeRows.ts';
import styles from './OutcomeTable.module.scss';

type Props = {
  /** From the sentence engine. */
  readonly caption: string;
  readonly indicator: Indicator;
  readonly series: readonly OutcomeSeries[];
};

const FLAG_WORDS: Record<Flag, { sign: string; meaning: string }> = {
  provisional: { sign: 'p', meaning: 'provisional: may still change' },
  revised: { sign: 'r', meaning: 'revised since it was first published' },
  estimated: { sign: 'e', meaning: 'estimated' },
  break: { sign: 'b', meaning: 'break: not to be compared with earlier periods' },
};

/** Every figure of the picture, newest period first: what the chart draws, from the same rows. */
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
                  // Within a series that has figures, a hole is one period's, not the place's.
                  const { text, interval, isNumber } = figureText(
                    observation,
                    indicator,
                    observation ? one.kind : 'comparator',
                  );
                  return (
                    <td key={one.id} className={styles.number}>
                      <span className={isNumber ? undefined : styles.state}>{text}</span>
                      {observation?.flags?.map((flag) => (
                        <abbr key={flag} className={styles.flag} title={FLAG_WORDS[flag].meaning}>
                          [{FLAG_WORDS[flag].sign}]
                        </abbr>
                      ))}
                      {interval !== null && <span className={styles.about}>{interval}</span>}
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
              [{FLAG_WORDS[flag].sign}] {FLAG_WORDS[flag].meaning}
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
