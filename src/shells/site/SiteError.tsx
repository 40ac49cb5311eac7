import { useHref, useLocation, useRouteError } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import { errorMetadata } from '#src/shells/errorMetadata.ts';
import { DocumentHead } from '#src/shells/HeadTags.tsx';
import '#src/styles/main.scss';

/** The outermost error boundary, for when the record itself can't be read. */
export function SiteError() {
  const error = useRouteError();
  return (
    <main className="container">
      <DocumentHead metadata={errorMetadata(error)} system={undefined} path={null} />
      <h1>Placeboard can’t be shown just now</h1>
      <div className="notice problem" role="alert">
        <p>
          {error instanceof ApiError
            ? error.message
            : 'Something went wrong in Placeboard itself while making this page.'}
        </p>
        <p>
          Nothing was lost. <a href={useHref(useLocation())}>Try again</a>
        </p>
      </div>
    </main>
  );
}
