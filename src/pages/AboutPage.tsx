import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { StatusMeanings } from '#src/ui/status/StatusMeanings.tsx';

const LEAD =
  'Placeboard shows who decides about local NHS services, place by place, what was promised, and whether health is getting fairer.';

export const loader = pageLoader(async () => ({ title: 'About', description: LEAD }));

/** About the site: who publishes it, how reliable it is, what statuses mean. */
export function Component() {
  const [system] = useCollection('system').items;
  const { otherRecords } = useRenderInfo();
  if (!system) return null;
  return (
    <article>
      <h1>About Placeboard</h1>
      <p className="lead">{LEAD}</p>
      <div className="pair">
        <section className="card">
          <h2 id="contact">Who publishes it</h2>
          <p>
            This record is about {system.name}
            {system.odsCode && ` (ODS code ${system.odsCode})`}. It is published by{' '}
            {system.publisher}. {system.disclaimer} Contact: {system.contact ?? 'not set yet'}.
          </p>

          <h2>How reliable it is</h2>
          <ul>
            <li>Every status, commitment, sum and figure names its source.</li>
            <li>
              Sources were last searched on {formatDate(system.searched)}, and the record last
              changed on {formatDate(system.updated)}. What was looked for and not found{' '}
              <Link to={paths.unknowns}>is listed</Link>, never guessed.
            </li>
            <li>
              A power is never shown as moved unless a decision that moved it is cited. An
              announcement of an aim is shown as an aim.
            </li>
            <li>
              A difference between two figures is called one only when the 95% interval of the
              difference leaves out “no difference”. The{' '}
              <Link className="term" to={paths.word('limits')}>
                limits
              </Link>{' '}
              (intervals) say how far chance alone could move a figure.
            </li>
            <li>
              Places are listed in alphabetical order and never ranked: with few places, most of an
              order would be chance.
            </li>
          </ul>
          <p>
            <Link to={paths.method}>How the record is made and judged</Link>, rule by rule.
          </p>

          <h2>What “as at” means</h2>
          <p>
            The record can be shown as it could be known on any day from {formatDate(system.begins)}{' '}
            to {formatDate(recordDay(system))}: an entry counts once it had taken effect and its
            source had been published. Where the publication date of a source is not known, the
            entry counts from the day it took effect, and says so.
          </p>

          <h2>The data</h2>
          <p>
            Everything here comes from one open API: see <Link to={paths.data}>data and API</Link>.{' '}
            {otherRecords.map(({ prefix, name, illustrative }) => (
              <span key={prefix}>
                <a href={prefix || '/'}>{name}</a>{' '}
                {illustrative &&
                  'shows a register in motion with made-up entries, to show what the product can do.'}
              </span>
            ))}
          </p>
        </section>
        <div>
          <section className="card">
            <h2>What the statuses mean</h2>
            <p>
              No national list of such statuses exists; these words are a choice made for this
              record. <Link to={paths.words}>All words used here</Link>
            </p>
            <StatusMeanings statuses={[...STATUSES, null]} />
          </section>
          <section className="card">
            <h2>Privacy and accessibility</h2>
            <p>
              Placeboard sets no cookies and has no trackers: see{' '}
              <Link to={paths.privacy}>privacy</Link>. It aims at WCAG 2.2 AA: see the{' '}
              <Link to={paths.accessibility}>accessibility statement</Link>.
            </p>
          </section>
        </div>
      </div>
    </article>
  );
}
