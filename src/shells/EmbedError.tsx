import { useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { EmbedErrorNotice } from '#src/features/embed/EmbedErrorNotice.tsx';

import { embedErrorOf, errorMetadata } from './errorMetadata.ts';
import { DocumentHead } from './HeadTags.tsx';

/** The error boundary of embeds. */
export function EmbedError() {
  const error = useRouteError();
  const embedError = embedErrorOf(error) ?? {
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
      <EmbedErrorNotice {...embedError} />
    </>
  );
}
