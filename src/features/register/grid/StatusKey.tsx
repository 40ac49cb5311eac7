import type { RegisterCell } from '#src/contract/register.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';

import styles from './StatusKey.module.scss';

/** What the words in the register mean: those that occur, in the order of their counts. */
export const StatusKey = ({ cells }: { readonly cells: readonly RegisterCell[] }) => (
  <details className={styles['key']}>
    <summary>What the words mean</summary>
    <dl>
      {statusCounts(cells).map(({ key }) => (
        <div key={key ?? 'none'}>
          <dt>
            <StatusChip status={key} />
          </dt>
          <dd>{(key ? STATUS_WORDS[key] : NO_DECISION).meaning}</dd>
        </div>
      ))}
    </dl>
  </details>
);
