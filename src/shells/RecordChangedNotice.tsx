import { useQueryClient } from '@tanstack/react-query';

import { useHasRecordChanged } from '#src/client/useHasRecordChanged.ts';

/** Says that the record has changed since the page was rendered, and offers to reload its data. */
export function RecordChangedNotice() {
  const hasChanged = useHasRecordChanged();
  const queryClient = useQueryClient();
  return (
    <div aria-live="polite" className="screen-only">
      {hasChanged && (
        <div className="notice">
          <p>
            <strong>The record has changed</strong> since this page was made.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => void queryClient.invalidateQueries()}
          >
            Show it as it is now
          </button>
        </div>
      )}
    </div>
  );
}
