import { Chain } from '#src/features/register/cell/Chain.tsx';
import { formatDate } from '#src/narrative/language/format.ts';
import { statusLine } from '#src/narrative/register/registerSentences.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import styles from './ServiceChain.module.scss';
import type { ServiceDetail } from './useService.ts';

type Props = { readonly detail: ServiceDetail; readonly numbers: SourceNumbers };

/** The chain of one service: what every place shares, then how it goes on in each. */
export function ServiceChain({ detail, numbers }: Props) {
  const { chains, cells, when } = detail;
  const { common, branches, differs } = chains;
  return (
    <>
      <Chain hops={common} numbers={numbers} />
      {!differs && (
        <p>
          It goes no further in any place as at {formatDate(when.asAt)}: no transfer to a place, nor
          an aim of one, is in force or was found.
        </p>
      )}
      {differs && (
        <>
          <h3>From there, place by place</h3>
          <div className={styles['branches']}>
            {branches.map(({ place, hops }) => {
              const cell = cells.find((one) => one.place === place.id);
              return (
                <div key={place.id} role="group" aria-label={place.name}>
                  <h4>{place.name}</h4>
                  {hops.length > 0 && <Chain hops={hops} numbers={numbers} />}
                  {hops.length === 0 && (
                    <p className="secondary">
                      Goes no further: {cell ? statusLine(cell) : 'not stated'}.
                    </p>
                  )}
                </div>
              );
            })}
          </div>
        </>
      )}
    </>
  );
}
