import type { Unknown } from '#src/contract/history.ts';
import type { Fund } from '#src/contract/promises.ts';
import { capitalise, formatMoney } from '#src/narrative/language/format.ts';
import { missingAbout, wasLookedFor } from '#src/narrative/sources/unknownWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './PlaceFunds.module.scss';

type Props = {
  readonly funds: readonly Fund[];
  readonly placeName: string;
  readonly unknowns: readonly Unknown[];
  readonly numbers: SourceNumbers;
};

/** A fund's note; null where there is none, or it repeats that of the whole. */
const noteOf = (fund: Fund, funds: readonly Fund[]): string | null =>
  fund.note === funds.find(({ id }) => id === fund.partOf)?.note ? null : fund.note;

const Note = ({ text }: { readonly text: string | null }) =>
  text && <span className={`secondary small ${styles['note']}`}>{text}</span>;

/** The sums found for a place, each with its measure. Different measures are never added up. */
export const PlaceFunds = ({ funds, placeName, unknowns, numbers }: Props) =>
  funds.length === 0 ? (
    <p>
      <strong>{capitalise(missingAbout(unknowns, 'money'))}:</strong>{' '}
      {wasLookedFor(unknowns, 'money') ? 'no sum' : 'sums'} pooled or aligned for {placeName}.
    </p>
  ) : (
    <>
      <table className={styles['funds']}>
        <caption className="visually-hidden">Sums found for {placeName}</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Year</th>
            <th scope="col" className="number">
              Sum
            </th>
          </tr>
        </thead>
        <tbody>
          {funds.map((fund) => (
            <tr
              key={fund.id}
              className={fund.basis === 'illustrative' ? 'illustrative' : undefined}
            >
              <th scope="row">
                {fund.partOf && <span className="secondary">of which: </span>}
                {fund.measureName}
                <Cite citations={fund.sources} numbers={numbers} />
                <Note text={noteOf(fund, funds)} />
              </th>
              <td>{fund.year}</td>
              <td className="number">{formatMoney(fund.amount, fund.precision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {new Set(funds.map(({ measure }) => measure)).size > 1 && (
        <p className="secondary small">Different measures are not added up.</p>
      )}
    </>
  );
