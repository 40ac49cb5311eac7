import { lazy, Suspense } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';

import { FormStyles } from './parts/FormStyles.tsx';

export const loader = pageLoader(async () => ({
  title: 'Report of your own review',
  description: 'The report of the review that this browser keeps, on two sides of A4.',
  noIndex: true,
}));

/** It checks what the browser kept, so it brings the schema library. */
const OwnReviewPaper = lazy(async () => {
  const { OwnReviewPaper: default_ } =
    await import('#src/features/reviews/paper/OwnReviewPaper.tsx');
  return { default: default_ };
});

const Waiting = () => (
  <>
    <h1>Report of your own review</h1>
    <p className="lead">
      A review of your own is kept in your browser alone, so this page needs script to show it.
    </p>
  </>
);

/** The report of the reader's own review. */
export function Component() {
  const isHydrated = useIsHydrated();
  return (
    <>
      <FormStyles />
      <p className="screen-only">
        <Link to={paths.ownReview}>Back to your review</Link>
      </p>
      {isHydrated ? (
        <Suspense fallback={<Waiting />}>
          <OwnReviewPaper />
        </Suspense>
      ) : (
        <Waiting />
      )}
    </>
  );
}
