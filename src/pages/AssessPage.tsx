import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { ASSESSED_PARAMS, readAssessed } from '#src/features/principles/readAssessed.ts';
import {
  ASSESS_KEPT,
  ASSESS_LEAD,
  ASSESS_TITLE,
  NEEDS_SCRIPT,
} from '#src/narrative/principles/assessWords.ts';
import { EXTENSION, principlesFinding } from '#src/narrative/principles/principleWords.ts';
import { assessedIn } from '#src/record/assessedIn.ts';

import { FormStyles } from './parts/FormStyles.tsx';
import { PrincipleStyles } from './parts/PrincipleStyles.tsx';

export const queryParams = ASSESSED_PARAMS;

export const loader = pageLoader(async ({ load }) => {
  await Promise.all([load('principles'), load('assessments'), load('agreements'), load('bodies')]);
  return { title: ASSESS_TITLE, description: ASSESS_LEAD, noIndex: true };
});

/** It checks what it stores, so it brings the schema library. */
const AssessForm = lazy(async () => {
  const { AssessForm: default_ } = await import('#src/features/principles/own/AssessForm.tsx');
  return { default: default_ };
});

/** Where a reader assesses a partnership by the principles. */
export function Component() {
  const { title, description } = useMetadata();
  const isHydrated = useIsHydrated();
  const [search] = useSearchParams();
  const { meta } = useCollection('system');
  const { items: principles } = useCollection('principles');
  const { items: assessments } = useCollection('assessments');
  const { items: places } = useCollection('places');
  const { items: agreements } = useCollection('agreements');
  const { items: bodies } = useCollection('bodies');
  const all = assessedIn(assessments, places, agreements);
  const { one } = readAssessed(search, all);
  if (principles.length === 0)
    return (
      <>
        <h1>{title}</h1>
        <p className="lead">{principlesFinding(principles)}</p>
      </>
    );
  const waiting = (
    <section className="card">
      <noscript>
        <p>
          {NEEDS_SCRIPT} <Link to={paths.principles}>The principles and their levels</Link>
        </p>
      </noscript>
      <p>{ASSESS_KEPT}</p>
    </section>
  );
  return (
    <article>
      <PrincipleStyles />
      <FormStyles />
      <h1>{title}</h1>
      <p className="lead">{description}</p>
      <p className="notice">
        {EXTENSION} <Link to={paths.principles}>The principles</Link>
      </p>
      {isHydrated ? (
        <Suspense fallback={waiting}>
          <AssessForm
            principles={principles}
            all={all}
            bodies={bodies}
            basis={meta.basis === 'illustrative' ? 'illustrative' : 'derived'}
            about={one ? `${one.kind} ${one.id}` : ''}
          />
        </Suspense>
      ) : (
        waiting
      )}
    </article>
  );
}
