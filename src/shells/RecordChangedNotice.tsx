import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator } from 'react-router';

import { useHasRecordChanged } from '#src/client/useHasRecordChanged.ts';

/** Says that the record has changed since the page was rendered, and offers to reload its data. */
export function RecordChangedNotice() {
  const hasChanged = useHasRecordChanged();
  const queryClient = useQueryClient();
  const { revalidate } = useRevalidator();
  const showLatest = async () => {
    try {
      await queryClient.invalidateQueries({}, { throwOnError: true });
    } catch {
      // What is on screen stays, and so does the offer.
      return;
    }
    // The page’s title and summary are its loader’s.
    await revalidate();
  };
  return (
    <div aria-live="polite" className="screen-only">
      {hasChanged && (
        <div className="notice">
          <p>
            <strong>The record has changed</strong> since this page was made.
          </p>
          <button type="button" className="button" onClick={() => void showLatest()}>
            Show it as it is now
          </button>
        </div>
      )}
    </div>
  );
}
