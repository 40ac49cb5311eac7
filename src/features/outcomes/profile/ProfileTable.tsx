import { Link } from 'react-router';

import styles from '#src/features/outcomes/compare/CompareTable.module.scss';
import { TinyTrend } from '#src/charts/trend/TinyTrend.tsx';
import { outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { hasNumber } from '#src/figures/outcomes/outcomeRows.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { trendName } from '#src/features/outcomes/trend/SmallTrend.tsx';
import type { ProfileRow } from '#src/figures/profile/profileRows.ts';
import { profileWords } from '#src/figures/profile/profileWords.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/Cite.tsx';

type Props = {
  readonly caption: string;
  readonly rows: readonly ProfileRow[];
  /** Name of the comparator; null: there is none. */
  readonly against: string | null;
  /** Day to which a figure's age is counted, YYYY-MM-DD. */
  readonly recordDate: string;
  readonly numbers: SourceNumbers;
};

/** A place's outcomes as a table: figure, verdict, change, the gap's change, trend and age. */
export function ProfileTable({ caption, rows, against, recordDate, numbers }: Props) {
  const gap = `Change of the gap to ${areaInSentence(against ?? 'a comparator')}`;
  const heads = ['Latest, and age', against ?? 'Comparator', 'Verdict', 'Change', gap, 'Over time'];
  return (
    <div className={styles.wrap}>
      <table className={`${styles.table} ${styles.profile}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { indicator, sex, name, period, lines, span, isTrend } = row;
            const words = profileWords(row, recordDate);
            return (
              <tr
                key={name}
                className={indicator.basis === 'illustrative' ? 'illustrative' : undefined}
              >
                <th scope="row">
                  <Link
                    to={outcomeAddress(indicator.id, {
                      sex: indicator.sexes[0] === sex ? null : sex,
                    })}
                  >
                    {name}
                  </Link>
                  <Cite citations={indicator.sources} numbers={numbers} />
                  <span className={styles.about}>
                    {unitWords(indicator)}
                    {indicator.historic && ' · historic series'}
                  </span>
                </th>
                <td data-label={heads[0]}>
                  <b className={hasNumber(row.own.observation) ? 'figure no-wrap' : undefined}>
                    {words.figure}
                  </b>
                  <span className={styles.about}>
                    {[period?.period, words.age].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td data-label={heads[1]} className="figure">
                  {words.against}
                </td>
                <td data-label={heads[2]}>{words.verdict}</td>
                <td data-label={heads[3]}>{words.change}</td>
                <td data-label={heads[4]}>{words.gap}</td>
                <td data-label={heads[5]}>
                  {isTrend && (
                    <TinyTrend
                      name={trendName({ indicator, sex, lines, span })}
                      lines={lines}
                      span={span}
                      least={indicator.least}
                      most={indicator.most}
                      size="line"
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
