import { useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { EmbedTroubleNotice } from '#src/features/embed/EmbedTrouble.tsx';

import { embedTroubleOf, errorMetadata } from './errorMetadata.ts';
import { DocumentHead } from './HeadTags.tsx';

/** A readable page inside the frame, whatever went wrong. */
export function EmbedError() {
  const error = useRouteError();
  const trouble = embedTroubleOf(error) ?? {
    title: 'This can’t be shown just now',
    problems: [
      error instanceof ApiError
        ? error.message
        : 'Something went wrong in Placeboard itself. Try again in a moment.',
    ],
  };
  return (
    <>
      <DocumentHead metadata={errorMetadata(error)} system={undefined} path={null} />
      <EmbedTroubleNotice {...trouble} />
    </>
  );
}
