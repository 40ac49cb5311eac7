import { Link, useSearchParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { AssessedSection } from '#src/features/principles/AssessedSection.tsx';
import { LevelMeanings } from '#src/features/principles/LevelMeanings.tsx';
import { PrincipleList } from '#src/features/principles/PrincipleList.tsx';
import { ASSESSED_PARAMS, readAssessed } from '#src/features/principles/readAssessed.ts';
import {
  assessmentFinding,
  assessmentTitle,
  NONE_FOUND,
} from '#src/narrative/principles/assessmentSentences.ts';
import { ASSESS_TITLE } from '#src/narrative/principles/assessWords.ts';
import {
  EXTENSION,
  ORIGIN,
  principlesFinding,
  principlesTitle,
} from '#src/narrative/principles/principleWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { partnersOf } from '#src/record/agreements/partnersOf.ts';
import { assessedIn } from '#src/record/assessedIn.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { PrincipleStyles } from './parts/PrincipleStyles.tsx';

export const queryParams = ASSESSED_PARAMS;

export const loader = pageLoader(async ({ load, search }) => {
  const [{ items: principles }, { items: assessments }, { items: agreements }, { items: places }] =
    await Promise.all([
      load('principles'),
      load('assessments'),
      load('agreements'),
      load('places'),
      load('sources'),
    ]);
  const { one } = readAssessed(search, assessedIn(assessments, places, agreements));
  return one
    ? {
        title: assessmentTitle(one.name),
        description: assessmentFinding(one.name, principles, partnersOf(one.assessments)),
      }
    : { title: principlesTitle(principles), description: principlesFinding(principles) };
});

/** The principles, what the record holds on each, and the assessments by them; or those of one thing alone. */
export function Component() {
  const { title, description } = useMetadata();
  const [search] = useSearchParams();
  const { items: principles } = useCollection('principles');
  const { items: assessments } = useCollection('assessments');
  const { items: places } = useCollection('places');
  const { items: agreements } = useCollection('agreements');
  const { items: sources } = useCollection('sources');
  const all = assessedIn(assessments, places, agreements);
  const { one: chosen, problems } = readAssessed(search, all);
  const shown = all.filter(
    (one) => one.assessments.length > 0 && (chosen === null || one === chosen),
  );
  const numbers = numberSources(
    sources,
    principles.flatMap((one) => [
      ...one.sources,
      ...(chosen ? [] : one.held.flatMap((held) => held.sources)),
    ]),
  );
  // Nothing of where they come from holds of a record without them.
  if (principles.length === 0)
    return (
      <>
        <h1>{title}</h1>
        <p className="lead">{description}</p>
      </>
    );
  return (
    <article>
      <PrincipleStyles />
      <h1>{title}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      {problems.map((problem) => (
        <p key={problem} className="notice problem">
          {problem}
        </p>
      ))}
      <p className="notice">{EXTENSION}</p>
      <section aria-labelledby="assessments">
        <h2 id="assessments" className={chosen ? 'screen-only' : undefined}>
          Assessments
        </h2>
        {assessments.length === 0 && <p>{NONE_FOUND}</p>}
        <p className="screen-only">
          <Link to={withQuery(paths.assess, chosen ? { [chosen.kind]: chosen.id } : {})}>
            {ASSESS_TITLE}
          </Link>
          : say where it stands on each principle, hold that beside what others found, and take it
          away as a file.
        </p>
        {shown.map((one) => {
          const address = withQuery(paths.principles, { [one.kind]: one.id });
          return (
            <AssessedSection
              key={one.id}
              assessed={one}
              principles={principles}
              address={chosen ? null : address}
            >
              <Share
                figure="assessment"
                params={{ [one.kind]: one.id }}
                name={`how partners see ${one.name}`}
                address={address}
                data="assessments.csv"
              />
            </AssessedSection>
          );
        })}
      </section>
      {!chosen && (
        <section aria-labelledby="principles">
          <h2 id="principles">The principles</h2>
          <PrincipleList principles={principles} numbers={numbers} />
          <Share
            figure="principles"
            params={{}}
            name="the principles"
            address={`${paths.principles}#principles`}
            data="principles.csv"
          />
        </section>
      )}
      <div className={chosen ? undefined : 'pair'}>
        <section className="card" aria-labelledby="levels">
          <h2 id="levels">The four levels of an assessment</h2>
          <p>
            The principles come with no levels: these are ours. They are words in an order, and are
            never added, averaged or ranked.
          </p>
          <LevelMeanings />
        </section>
        {!chosen && (
          <section className="card" aria-labelledby="origin">
            <h2 id="origin">Where the principles come from</h2>
            {ORIGIN.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        )}
      </div>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
      {chosen && (
        <p className="screen-only">
          <Link to={paths.principles}>The principles, and what this record holds on each</Link>
        </p>
      )}
    </article>
  );
}
