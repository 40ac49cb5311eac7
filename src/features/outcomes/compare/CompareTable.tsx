import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { outcomeAddress } from '#src/figures/outcomes/outcomeParams.ts';
import { methodsOf, unitWords } from '#src/figures/outcomes/figureText.ts';
import { derivedWords } from '#src/narrative/cautions/cautionSentences.ts';
import { polaritySentence } from '#src/narrative/cautions/uncertaintySentence.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { inPlaceWords } from '#src/narrative/places/standInWords.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import type { CompareArea } from '#src/figures/comparison/compareAreas.ts';
import type { CompareRow } from '#src/figures/comparison/compareRows.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import { CompareCellContent } from './CompareCellContent.tsx';
import styles from './CompareTable.module.scss';

type Props = {
  readonly caption: string;
  readonly areas: readonly CompareArea[];
  readonly against: CompareArea | null;
  readonly rows: readonly CompareRow[];
  readonly looks: ReadonlyMap<string, PlaceStyle>;
  readonly numbers: SourceNumbers;
};

/** Outcomes × areas, each figure with interval and verdict. Narrow screens get a list by outcome. */
export function CompareTable({ caption, areas, against, rows, looks, numbers }: Props) {
  const apart = against && !areas.includes(against) ? against : null;
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            {areas.map((area) => (
              <th key={area.id} scope="col">
                <AreaHead area={area} look={looks.get(area.id)} />
              </th>
            ))}
            {apart && (
              <th scope="col" className={styles.against}>
                {apart.name}
                <span className={styles.about}>compared with</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const why = whyNotJudged(row, against);
            return (
              <tr
                key={`${row.indicator.id} ${row.sex}`}
                className={row.indicator.basis === 'illustrative' ? 'illustrative' : undefined}
              >
                <th scope="row">
                  <OutcomeHead row={row} why={why} numbers={numbers} />
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.area.id} data-label={cell.area.name}>
                    <CompareCellContent cell={cell} row={row} isReasonInHead={why !== null} />
                  </td>
                ))}
                {apart && row.against && (
                  <td data-label={apart.name} className={styles.against}>
                    <CompareCellContent cell={row.against} row={row} isReasonInHead />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The head of an area's column, with a link to the place that it is or lies in. */
function AreaHead({
  area: { kind, name, note, place, part },
  look,
}: {
  readonly area: CompareArea;
  readonly look: PlaceStyle | undefined;
}) {
  const within = inPlaceWords(part ?? undefined);
  return (
    <span className={styles.area}>
      {look && <MarkerKey style={look} />}
      <span>
        {kind === 'place' && place ? <Link to={paths.place(place.id)}>{name}</Link> : name}
        {note !== null && (
          <span className={styles.about}>
            {note}
            {kind !== 'place' && place && (
              <>
                {`${within.before === 'in' ? '' : ','} ${within.before} `}
                <Link to={paths.place(place.id)}>{place.name}</Link>
                {within.after}
              </>
            )}
          </span>
        )}
      </span>
    </span>
  );
}

/** The one reason why none of a row's figures is judged; null where some are, or reasons differ. */
function whyNotJudged({ cells }: CompareRow, against: CompareArea | null): string | null {
  const verdicts = cells.flatMap(({ verdict }) =>
    verdict && !(verdict.kind === 'not-judged' && verdict.because === 'no-figure') ? [verdict] : [],
  );
  const reasons = new Set(
    verdicts.map((verdict) => (verdict.kind === 'not-judged' ? verdict.because : 'judged')),
  );
  const [first] = verdicts;
  if (!first || !against || reasons.size > 1 || reasons.has('judged')) return null;
  return `${capitalise(verdictWords(first, against.name).text)}.`;
}

function OutcomeHead({
  row,
  why,
  numbers,
}: {
  readonly row: CompareRow;
  readonly why: string | null;
  readonly numbers: SourceNumbers;
}) {
  const { indicator, sex, period } = row;
  const methods = methodsOf(
    row.cells.map(({ observation }) => observation && estimateOf(observation, indicator)),
  );
  return (
    <>
      <Link to={outcomeAddress(indicator.id, { sex: indicator.sexes[0] === sex ? null : sex })}>
        {indicator.shortName}
        {indicator.sexes.length > 1 && `, ${SEX_WORDS[sex]}`}
      </Link>
      <span className={styles.about}>
        {unitWords(indicator)}
        {period && `, ${period.period}`}. {polaritySentence(indicator)}
        {indicator.historic && ' Historic series.'}
        {why !== null && ` ${why}`}
        {methods.map((method) => ` ${capitalise(derivedWords(method))}.`)}
        <Cite citations={indicator.sources} numbers={numbers} />
      </span>
    </>
  );
}
