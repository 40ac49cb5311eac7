import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPath, useLocation, useNavigate, useNavigation } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';

/**
 * Says that a page could not be loaded, and offers to try again. The page on screen stays: the page
 * loader redirects a failed navigation back to it.
 */
export function NavigationNotice() {
  const failure = useFailedNavigation();
  const isOnline = useSyncExternalStore(
    (notify) => onlineManager.subscribe(notify),
    () => onlineManager.isOnline(),
    () => true,
  );
  const navigate = useNavigate();
  const { state } = useNavigation();
  return (
    <div aria-live="polite" className="screen-only">
      {!isOnline && (
        <div className="notice problem">
          <p>
            <strong>You are offline.</strong> What is on screen was loaded before and stays; other
            pages open once the connection is back.
          </p>
        </div>
      )}
      {failure && state === 'idle' && (
        <div className="notice problem">
          <p>
            <strong>{failure.message}</strong> {failure.remedy}
          </p>
          <button type="button" className="button" onClick={() => void navigate(failure.to)}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

type Failure = { to: string; message: string; remedy: string };

/** The last navigation that failed for want of an answer, until another begins. */
function useFailedNavigation(): Failure | null {
  const here = createPath(useLocation());
  const pending = useNavigation().location;
  // The redirect of a failed navigation back to this page doesn't count as one.
  const target = pending && createPath(pending) !== here ? createPath(pending) : null;
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [lastTarget, setLastTarget] = useState<string | null>(null);
  if (target !== lastTarget) {
    setLastTarget(target);
    if (target !== null) setFailure(null);
  }
  useEffect(() => {
    if (target === null) return;
    return queryClient.getQueryCache().subscribe(({ type, query }) => {
      const error: unknown = query.state.error;
      if (type === 'updated' && error instanceof ApiError)
        setFailure({ to: target, message: error.message, remedy: error.remedy });
    });
  }, [target, queryClient]);
  return failure;
}
