import type { Citation } from '#src/contract/basics.ts';

import styles from './Cite.module.scss';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

/** More than these may go on in the next line: together they are wider than a narrow cell. */
const MOST_IN_A_LINE = 4;

type Props = { readonly citations: readonly Citation[]; readonly numbers: SourceNumbers };

/** Numbers in brackets that lead to the list of sources on the same page. */
export function Cite({ citations, numbers }: Props) {
  const cited = [...new Set(citations.map((citation) => citation.source))]
    .map((source) => ({ source, number: numbers.numberOf(source) }))
    .filter(({ number }) => number !== null)
    .sort((one, other) => Number(one.number) - Number(other.number));
  if (cited.length === 0) return null;
  return (
    <span className={styles['cite']} data-wraps={cited.length > MOST_IN_A_LINE || undefined}>
      {cited.map(({ source, number }) => (
        <a key={source} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {`[${number}]`}
        </a>
      ))}
    </span>
  );
}
