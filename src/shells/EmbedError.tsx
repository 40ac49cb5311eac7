import { isRouteErrorResponse, useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { EmbedErrorNotice, type EmbedErrorData } from '#src/features/embed/EmbedErrorNotice.tsx';

const isEmbedErrorData = (value: unknown): value is EmbedErrorData =>
  typeof value === 'object' && value !== null && 'problems' in value && 'title' in value;

/** The error boundary of embeds. */
export function EmbedError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && isEmbedErrorData(error.data))
    return <EmbedErrorNotice {...error.data} />;
  return (
    <EmbedErrorNotice
      title="This can’t be shown just now"
      problems={[
        error instanceof ApiError
          ? error.message
          : 'Something went wrong in Placeboard itself. Try again in a moment.',
      ]}
    />
  );
}
