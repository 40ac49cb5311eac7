import { Link } from 'react-router';

import { TinyTrend } from '#src/charts/trend/TinyTrend.tsx';
import { outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { hasNumber } from '#src/figures/outcomes/outcomeRows.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { trendName } from '#src/features/outcomes/trend/SmallTrend.tsx';
import type { ProfileRow } from '#src/figures/profile/profileRows.ts';
import { NOT_JUDGED_MARK, profileWords } from '#src/figures/profile/profileWords.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { NO_LIMITS_SENTENCE } from '#src/narrative/outcomes/verdictWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './ProfileTable.module.scss';

type Props = {
  readonly caption: string;
  readonly rows: readonly ProfileRow[];
  /** Name of the comparator; null: there is none. */
  readonly against: string | null;
  /** Day to which a figure's age is counted, YYYY-MM-DD. */
  readonly recordDate: string;
  readonly numbers: SourceNumbers;
};

/**
 * A place's outcomes as a table: figure and age, gap, verdict, change, the gap's change and trend. On a
 * phone each is a block of a few lines.
 */
export function ProfileTable({ caption, rows, against, recordDate, numbers }: Props) {
  const comparator = against ?? 'Comparator';
  const gap = `Change of the gap to ${areaInSentence(comparator)}`;
  const heads = [
    'Latest, and age',
    `${comparator}, and gap`,
    'Verdict',
    'Change',
    gap,
    'Over time',
  ];
  const told = rows.map((row) => ({ row, words: profileWords(row, recordDate) }));
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
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
          {told.map(({ row, words }) => {
            const { indicator, sex, name, period, lines, span, isTrend } = row;
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
                <td data-label={heads[1]}>
                  <span className="figure">{words.against}</span>
                  <span className={styles.about}>{words.gapNow}</span>
                </td>
                {words.notJudged === null ? (
                  <>
                    <td className={styles.verdict}>{words.verdict}</td>
                    <td data-label={heads[3]} className={styles.line}>
                      {words.change}
                    </td>
                    <td data-label={heads[4]} className={styles.line}>
                      {words.gap}
                    </td>
                  </>
                ) : (
                  <td className={styles.verdict} colSpan={3}>
                    {words.notJudged}
                  </td>
                )}
                <td className={styles.trend}>
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
      {told.some(({ words }) => words.notJudged?.endsWith(NOT_JUDGED_MARK)) && (
        <p className="secondary small">
          {NOT_JUDGED_MARK} {NO_LIMITS_SENTENCE}
        </p>
      )}
    </div>
  );
}
