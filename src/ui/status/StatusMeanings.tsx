import type { Status } from '#src/contract/plain/words.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';

import { StatusChip } from './StatusChip.tsx';

/** What statuses mean; null: no decision found. @param hasIds whether links may lead to each */
export const StatusMeanings = ({
  statuses,
  hasIds = false,
  className,
}: {
  readonly statuses: readonly (Status | null)[];
  readonly hasIds?: boolean;
  readonly className?: string | undefined;
}) => (
  <dl className={className}>
    {statuses.map((status) => {
      const key = status ?? 'no-decision';
      return (
        <div key={key} id={hasIds ? key : undefined}>
          <dt>
            <StatusChip status={status} />
          </dt>
          <dd>{statusMeaning(status)}</dd>
        </div>
      );
    })}
  </dl>
);
