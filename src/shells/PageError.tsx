import {
  isRouteErrorResponse,
  Link,
  useLocation,
  useRevalidator,
  useRouteError,
} from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { ApiError } from '#src/client/apiError.ts';
import type { Missing } from '#src/client/notFound.ts';
import { useRenderInfo } from '#src/client/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { PageHead } from '#src/ui/PageHead.tsx';

const isMissing = (data: unknown): data is Missing =>
  typeof data === 'object' && data !== null && 'missing' in data && 'id' in data;

/** The error boundary of pages: not found, with links; or any other error, with a button to retry. */
export function PageError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404)
    return <NotFound missing={isMissing(error.data) ? error.data : null} />;
  return <NoAnswer error={error} />;
}

const NOT_FOUND_TITLES = {
  page: 'There is no page at this address',
  place: 'There is no such place in this record',
  service: 'There is no such service in this record',
  indicator: 'There is no such indicator in this record',
} as const;

function NotFound({ missing }: { readonly missing: Missing | null }) {
  const { pathname } = useLocation();
  // On a static site one file is the answer for all wrong addresses, so it can't name this one.
  const { isFile } = useRenderInfo();
  const { items: places } = useCollection('places');
  const title = NOT_FOUND_TITLES[missing?.missing ?? 'page'];
  return (
    <article className="measure">
      <PageHead title={title} description="Page not found." noIndex />
      <h1>{title}</h1>
      <p>
        {!isFile && (
          <>
            <code>{missing && missing.missing !== 'page' ? missing.id : pathname}</code> was not
            found.{' '}
          </>
        )}
        If you typed the address, check it; if you followed a link, what it led to may have moved.
      </p>
      <h2>Where you may want to go</h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <Link to={paths.place(place.id)}>{place.name}</Link>
          </li>
        ))}
        <li>
          <Link to={paths.register}>The register: every service in every place</Link>
        </li>
        <li>
          <Link to={paths.outcomes}>Outcomes: is health getting fairer here?</Link>
        </li>
        <li>
          <Link to={paths.find}>Search for a place, service or outcome</Link>
        </li>
        <li>
          <Link to={paths.unknowns}>What we looked for and could not find</Link>
        </li>
        <li>
          <Link to="/">Start page</Link>
        </li>
      </ul>
    </article>
  );
}

function NoAnswer({ error }: { readonly error: unknown }) {
  const { revalidate, state } = useRevalidator();
  return (
    <article className="measure">
      <PageHead title="This page can’t be shown" description="No answer from the record." noIndex />
      <h1>This page can’t be shown just now</h1>
      <div className="notice problem" role="alert">
        <p>
          {error instanceof ApiError
            ? error.message
            : 'Something went wrong in Placeboard itself while making this page.'}
        </p>
        <p>Nothing was lost. Try again in a moment.</p>
      </div>
      <button
        type="button"
        className="button"
        disabled={state === 'loading'}
        onClick={() => void revalidate()}
      >
        Try again
      </button>
    </article>
  );
}
