import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/metadata.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { AssessedSection } from '#src/features/principles/AssessedSection.tsx';
import { LevelMeanings } from '#src/features/principles/LevelMeanings.tsx';
import { PrincipleList } from '#src/features/principles/PrincipleList.tsx';
import { NONE_FOUND } from '#src/narrative/principles/assessmentSentences.ts';
import {
  EXTENSION,
  ORIGIN,
  principlesFinding,
  principlesTitle,
} from '#src/narrative/principles/principleWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { assessedIn } from '#src/record/assessedIn.ts';
import { SourceList } from '#src/ui/SourceList.tsx';

import { PrincipleStyles } from './PrincipleStyles.tsx';

export const loader = pageLoader(async ({ load }) => {
  const [{ items: principles }] = await Promise.all([
    load('principles'),
    load('assessments'),
    load('agreements'),
    load('sources'),
  ]);
  return { title: principlesTitle(principles), description: principlesFinding(principles) };
});

/** The principles, what the record holds on each, and every assessment by them. */
export function Component() {
  const { title, description } = useMetadata();
  const { items: principles } = useCollection('principles');
  const { items: assessments } = useCollection('assessments');
  const { items: places } = useCollection('places');
  const { items: agreements } = useCollection('agreements');
  const { items: sources } = useCollection('sources');
  const assessed = assessedIn(assessments, places, agreements).filter(
    (one) => one.assessments.length > 0,
  );
  const numbers = numberSources(
    sources,
    principles.flatMap((one) => [...one.sources, ...one.held.flatMap((held) => held.sources)]),
  );
  return (
    <article>
      <PrincipleStyles />
      <h1>{title}</h1>
      <p className="lead">{description}</p>
      <p className="notice">{EXTENSION}</p>
      <section aria-labelledby="assessments">
        <h2 id="assessments">Assessments</h2>
        {assessed.length === 0 && <p>{NONE_FOUND}</p>}
        {assessed.map((one) => (
          <AssessedSection key={one.id} assessed={one} principles={principles}>
            <Share
              figure="assessment"
              params={{ [one.kind]: one.id }}
              name={`how partners see ${one.name}`}
              address={`${paths.principles}#${one.kind}-${one.id}`}
              data="assessments.csv"
            />
          </AssessedSection>
        ))}
      </section>
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
      <div className="pair">
        <section className="card" aria-labelledby="levels">
          <h2 id="levels">The four levels of an assessment</h2>
          <p>
            The principles come with no levels: these are ours. They are words in an order, and are
            never added, averaged or ranked.
          </p>
          <LevelMeanings />
        </section>
        <section className="card" aria-labelledby="origin">
          <h2 id="origin">Where the principles come from</h2>
          {ORIGIN.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      </div>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
      <p>
        <Link to={paths.method}>How this record is made and judged</Link>
      </p>
    </article>
  );
}
