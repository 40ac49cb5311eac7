import { lazy, Suspense } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { NO_REVIEW_YET, OWN_REVIEW_LEAD } from '#src/narrative/reviews/ownReviewWords.ts';

import { FormStyles } from './parts/FormStyles.tsx';

export const loader = pageLoader(async () => ({
  title: 'Your own review of shared services',
  description: OWN_REVIEW_LEAD,
  noIndex: true,
}));

/** It checks what it stores, so it brings the schema library. */
const ReviewEditor = lazy(async () => {
  const { ReviewEditor: default_ } = await import('#src/features/reviews/own/ReviewEditor.tsx');
  return { default: default_ };
});

/** The page as a server knows it, which has no review and no script. */
const Empty = () => (
  <>
    <noscript>
      <p>A review is made and kept in your browser, which needs script for it.</p>
    </noscript>
    <p>{NO_REVIEW_YET}</p>
  </>
);

/** Where readers make a review of their own. */
export function Component() {
  const isHydrated = useIsHydrated();
  const { meta } = useCollection('system');
  return (
    <>
      <FormStyles />
      <h1>Your own review of shared services</h1>
      <p className="measure">{OWN_REVIEW_LEAD}</p>
      {isHydrated ? (
        <Suspense fallback={<Empty />}>
          <ReviewEditor isIllustrative={meta.basis === 'illustrative'} />
        </Suspense>
      ) : (
        <Empty />
      )}
      <p className="small screen-only">
        <Link to={paths.reviews}>All reviews of shared services</Link>
      </p>
    </>
  );
}
