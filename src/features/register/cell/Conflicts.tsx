import type { Conflict } from '#src/contract/history.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import styles from './Conflicts.module.scss';

type Props = {
  readonly conflicts: readonly Conflict[];
  readonly numbers: SourceNumbers;
};

/** Statements that don’t agree, all of them shown, and how the record treats them. */
export const Conflicts = ({ conflicts, numbers }: Props) =>
  conflicts.map((conflict) => (
    <section
      key={conflict.id}
      className={`${styles['conflict']} ${conflict.basis === 'illustrative' ? 'illustrative' : ''}`.trim()}
    >
      <h3>{conflict.title}</h3>
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
