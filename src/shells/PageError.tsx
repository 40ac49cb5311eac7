import {
  isRouteErrorResponse,
  Link,
  useLocation,
  useRevalidator,
  useRouteError,
} from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { ApiError } from '#src/client/apiError.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';

import { errorMetadata, missingOf } from './errorMetadata.ts';
import { DocumentHead } from './HeadTags.tsx';

/** The error boundary of pages: not found, with links; or any other error, with a button to retry. */
export function PageError() {
  const error = useRouteError();
  const [system] = useCollection('system').items;
  return (
    <>
      <DocumentHead metadata={errorMetadata(error)} system={system} path={null} />
      {isRouteErrorResponse(error) && error.status === 404 ? (
        <NotFound error={error} />
      ) : (
        <NoAnswer error={error} />
      )}
    </>
  );
}

function NotFound({ error }: { readonly error: unknown }) {
  const { pathname } = useLocation();
  // On a static site one file is the answer for all wrong addresses, so it can't name this one.
  const { isFile } = useRenderInfo();
  const { items: places } = useCollection('places');
  const missing = missingOf(error);
  return (
    <article className="measure">
      <h1>{errorMetadata(error).title}</h1>
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
          <Link to={paths.home}>Start page</Link>
        </li>
      </ul>
    </article>
  );
}

function NoAnswer({ error }: { readonly error: unknown }) {
  const { revalidate, state } = useRevalidator();
  return (
    <article className="measure">
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
