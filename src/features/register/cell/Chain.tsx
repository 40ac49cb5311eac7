import { INSTRUMENTS, type Status } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { Hop } from '#src/record/register/chain.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './Chain.module.scss';

type Props = { readonly hops: readonly Hop[]; readonly numbers: SourceNumbers };

const AIM_WORDS: Partial<Record<Status, string>> = {
  announced: 'announced',
  preparing: 'being prepared since',
  shadow: 'in shadow form since',
  paused: 'paused since',
};

/** The accountability chain, hop by hop; an aim beyond the body that decides is dashed. */
export const Chain = ({ hops, numbers }: Props) => (
  <ol className={styles['chain']}>
    {hops.map((hop, index) => (
      <li
        key={`${hop.body} ${hop.from}`}
        className={hop.kind === 'aim' ? styles['aim'] : undefined}
      >
        <strong>
          {hop.kind === 'aim' && 'Aim: '}
          {hop.body}
        </strong>{' '}
        <span className="secondary">
          {hop.kind === 'aim'
            ? `${AIM_WORDS[hop.status ?? 'announced'] ?? 'since'} ${formatDate(hop.from ?? '')}, not in force`
            : hop.from
              ? `decides from ${formatDate(hop.from)}`
              : index === hops.findLastIndex((h) => h.kind === 'holds')
                ? 'decides; since when is not stated'
                : `decided until ${hops[index + 1]?.from ? formatDate(hops[index + 1]?.from ?? '') : 'the next took over'}`}
          {hop.kind === 'holds' && index === hops.findLastIndex((h) => h.kind === 'holds') && (
            <>; {hop.accountable} stays accountable</>
          )}
          {hop.instrument && <>; under {INSTRUMENTS[hop.instrument]}</>}
        </span>
        <Cite citations={hop.sources} numbers={numbers} />
        {hop.note && <p className="secondary small">{hop.note}</p>}
      </li>
    ))}
  </ol>
);
