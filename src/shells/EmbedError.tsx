import { isRouteErrorResponse, useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { EmbedTroubleNotice, type EmbedTrouble } from '#src/features/embed/EmbedTrouble.tsx';

const isTrouble = (value: unknown): value is EmbedTrouble =>
  typeof value === 'object' && value !== null && 'problems' in value && 'title' in value;

/** A readable page inside the frame, whatever went wrong. */
export function EmbedError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && isTrouble(error.data))
    return <EmbedTroubleNotice {...error.data} />;
  return (
    <EmbedTroubleNotice
      title="This can’t be shown just now"
      problems={[
        error instanceof ApiError
          ? error.message
          : 'Something went wrong in Placeboard itself. Try again in a moment.',
      ]}
    />
  );
}
