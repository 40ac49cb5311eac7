import type { Conflict } from '#src/contract/history.ts';
import { Cite } from '#src/ui/Cite.tsx';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import styles from './Conflicts.module.scss';

type Props = {
  readonly conflicts: readonly Conflict[];
  readonly numbers: SourceNumbers;
  /** The level of each conflict’s heading, below that of the section they stand in. */
  readonly level: 'h3' | 'h4';
};

/** Statements that don’t agree, all of them shown, and how the record treats them. */
export const Conflicts = ({ conflicts, numbers, level: Heading }: Props) =>
  conflicts.map((conflict) => (
    <section
      key={conflict.id}
      className={`${styles['conflict']} ${conflict.basis === 'illustrative' ? 'illustrative' : ''}`.trim()}
    >
      <Heading>{conflict.title}</Heading>
      <ul>
        {conflict.statements.map(({ says, source }) => (
          <li key={says}>
            {says}
            <Cite citations={[source]} numbers={numbers} />
          </li>
        ))}
      </ul>
      <p>{conflict.reading}</p>
    </section>
  ));
