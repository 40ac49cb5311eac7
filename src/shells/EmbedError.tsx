import { useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { EmbedErrorNotice } from '#src/features/embed/EmbedErrorNotice.tsx';

import { embedErrorDataOf, errorMetadata } from './errorMetadata.ts';
import { DocumentHead } from './HeadTags.tsx';

/** A readable page inside the frame, whatever went wrong. */
export function EmbedError() {
  const error = useRouteError();
  const errorData = embedErrorDataOf(error) ?? {
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
      <EmbedErrorNotice {...errorData} />
    </>
  );
}
