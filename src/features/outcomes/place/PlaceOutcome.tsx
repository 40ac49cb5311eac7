import { Link } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { placeFigureId } from '#src/addresses/placeFigureId.ts';
import { DotStrip } from '#src/charts/lanes/DotStrip.tsx';
import type { Observation } from '#src/contract/outcomes.ts';
import { canChoosePlace, outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { dotRows } from '#src/figures/outcomes/dotRows.ts';
import {
  hasNumber,
  latestPeriod,
  latestRows,
  type OutcomeInput,
} from '#src/figures/outcomes/outcomeRows.ts';
import { descriptionOf, sentenceOf } from '#src/figures/outcomes/pictureWords.ts';
import { derivedWords, proxySentence } from '#src/narrative/cautions/cautionSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { changeWords, verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { seriesChange } from '#src/statistics/seriesChange.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './PlaceOutcomes.module.scss';

type Props = {
  readonly input: OutcomeInput;
  /** Id of the page's place. */
  readonly place: string;
  /** Its area's observations of this indicator and sex, oldest first. */
  readonly history: readonly Observation[];
  readonly numbers: SourceNumbers;
  /** Address of the page, with its as-at date. */
  readonly address: string;
  readonly asAt: string;
};

/** One indicator for one place: sentence, verdict and trend beside its dot among the others. */
export function PlaceOutcome({ input, place, history, numbers, address, asAt }: Props) {
  const { indicator, sex } = input;
  const rows = latestRows(input);
  const period = latestPeriod(input);
  const row = rows.find(({ kind, id }) => kind === 'place' && id === place);
  if (!row) return null;
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const pictured = dotRows(rows, indicator, place);
  const dot = pictured.rows.find(({ id }) => id === place);
  const former = rows.filter(
    ({ kind, id }) =>
      kind === 'former-district' &&
      input.places.find((one) => one.id === place)?.formerDistricts.includes(id),
  );
  const isPlace = (id: string) => input.places.some((one) => one.id === id);
  const isNumber = hasNumber(row.observation);
  const change = seriesChange(history, indicator);
  const verdict =
    row.verdict && isNumber
      ? verdictWords(row.verdict, comparator?.name ?? '', indicator.polarity)
      : null;
  const figureId = placeFigureId(indicator, sex);
  return (
    <li
      id={figureId}
      className={`${styles.outcome} ${indicator.historic ? styles.old : ''}`.trim()}
    >
      <div>
        <h3 className={styles.name}>
          <Link
            to={outcomeAddress(indicator.id, {
              sex: indicator.sexes[0] === sex ? null : sex,
              place: canChoosePlace(input.places) ? place : null,
            })}
          >
            {indicator.shortName}
            {indicator.sexes.length > 1 && `, ${SEX_WORDS[sex]}`}
          </Link>
          <Cite citations={indicator.sources} numbers={numbers} />
          {indicator.historic && <span className={styles.historic}>Historic series</span>}
        </h3>
        <p className={isNumber ? undefined : 'secondary'}>
          {isNumber || row.observation
            ? sentenceOf(row, indicator)
            : `No figure for this place${period ? ` in ${period.period}` : ''}.`}
        </p>
        {verdict && (
          <p className="small">
            {verdict.arrow ? (
              <b>
                {capitalise(verdict.text)} {verdict.arrow}
              </b>
            ) : (
              <span className="secondary">{capitalise(verdict.text)}</span>
            )}
            {/* Where neither level nor change is judged, one reason is enough. */}
            {(verdict.arrow || change.kind !== 'not-judged') &&
              ` · ${capitalise(changeWords(change))}`}
            {row.estimate?.derived && ` · ${capitalise(derivedWords(row.estimate.derived))}`}
          </p>
        )}
        {row.proxy !== null && isNumber && (
          <p className="secondary small screen-only">{proxySentence(row.name, row.areaName)}</p>
        )}
        {former.length > 0 && (
          <ul className={`screen-only ${styles.former}`}>
            {former.map((one) => (
              <li key={one.id}>Former district: {sentenceOf(one, indicator)}</li>
            ))}
          </ul>
        )}
      </div>
      {dot && isNumber && (
        <DotStrip
          description={descriptionOf(rows, indicator, period?.period ?? null)}
          dot={dot}
          others={pictured.rows.filter(({ id }) => id !== place && isPlace(id))}
          comparators={pictured.comparators}
          least={indicator.least}
          most={indicator.most}
        />
      )}
      {isNumber && period && (
        <Share
          name={`${indicator.shortName}${indicator.sexes.length > 1 ? `, ${SEX_WORDS[sex]}` : ''}`}
          address={`${address}#${figureId}`}
          data={apiPath('observations', { indicator: indicator.id, area: row.areaCode }, 'csv')}
          figure="place-outcome"
          params={{ indicator: indicator.id, sex, place, asAt }}
        />
      )}
    </li>
  );
}
