import { Link, useParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { AGREEMENT_KINDS, INSTRUMENTS } from '#src/contract/plain/words.ts';
import { AgreementContents } from '#src/features/agreements/AgreementContents.tsx';
import { AgreementCards } from '#src/features/agreements/AgreementCards.tsx';
import { AgreementDiagram } from '#src/features/agreements/AgreementDiagram.tsx';
import { AgreementKept } from '#src/features/agreements/AgreementGovernance.tsx';
import { AgreementParties } from '#src/features/agreements/AgreementParties.tsx';
import { AgreementTimeline } from '#src/features/agreements/AgreementTimeline.tsx';
import { citationsOf } from '#src/features/agreements/citationsOf.ts';
import { PartsTable } from '#src/features/agreements/PartsTable.tsx';
import { Passages } from '#src/features/agreements/Passages.tsx';
import { besideAddress } from '#src/features/agreements/readBeside.ts';
import { TransferTable } from '#src/features/agreements/TransferTable.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import {
  agreementSentence,
  documentSentence,
  elsewhereSentence,
  besideSentence,
  standingSentence,
} from '#src/narrative/agreements/agreementSentences.ts';
import { bodyNames } from '#src/narrative/agreements/agreementWords.ts';
import { wouldReceive } from '#src/narrative/agreements/partiesSentences.ts';
import { formatCount } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { AgreementStyles } from './parts/AgreementStyles.tsx';

export const queryParams = ['asAt', 'notice'];

export const loader = pageLoader(async ({ load, loadAll, loadSystem, params }) => {
  const id = params['agreement'] ?? '';
  const [{ items: agreements }] = await Promise.all([
    load('agreements'),
    loadSystem(),
    loadAll([
      ['agreement-parts', {}],
      ['bodies', {}],
      ['places', {}],
      ['services', {}],
      ['sources', {}],
    ]),
  ]);
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) throw notFound('agreement', id);
  return { title: agreement.name, description: agreementSentence(agreement) };
});

/** One agreement: what was agreed, what moves, who governs it, what it costs, and how it can end. */
export function Component() {
  const { agreement: id = '' } = useParams();
  const when = useAsAt();
  const { items: agreements } = useCollection('agreements');
  const { items: parts } = useCollection('agreement-parts');
  const { items: bodies } = useCollection('bodies');
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: sources } = useCollection('sources');
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) return null;
  const { kind, area, name, basis, sentence, transfers } = agreement;
  const numbers = numberSources(sources, citationsOf(agreement, bodies));
  const shown = { agreement, names: bodyNames(bodies), numbers };
  const elsewhere = elsewhereSentence(agreement);
  const standing = standingSentence(agreement, when);
  const linkTo = (one: string) => when.linkTo(paths.agreement(one));
  const related = agreements.filter((one) => agreement.related.includes(one.id));
  const others = agreements.filter((one) => one.id !== id);
  return (
    <>
      <AgreementStyles />
      <p className="secondary">
        {AGREEMENT_KINDS[kind]} · {area}
      </p>
      <h1>{name}</h1>
      <p className="lead" data-shown>
        {sentence}
      </p>
      {elsewhere !== '' && <p className="notice">{elsewhere}</p>}
      {basis === 'illustrative' && (
        <p className="illustrative">
          <b>Illustrative:</b> this agreement is made up for demonstration.
        </p>
      )}
      <p className="measure" data-shown>
        {documentSentence(agreement)} {standing}
        <Cite citations={agreement.sources} numbers={numbers} />
      </p>
      <p>
        <b>Legal means:</b> <LegalMeans agreement={agreement} />
      </p>
      <AgreementContents agreement={agreement} />

      <section className="card" aria-labelledby="moves">
        <h2 id="moves">What moves, and which way</h2>
        <AgreementDiagram {...{ agreement, bodies, places, services }} />
        {transfers.length > 0 && (
          <details className="agreement-equal">
            <summary>The same as a table, with where it stands in the document</summary>
            <TransferTable {...shown} services={services} />
          </details>
        )}
        <AgreementKept {...shown} />
      </section>

      <AgreementCards {...shown} when={when} />

      <section className="card" aria-labelledby="parts">
        <h2 id="parts">Part by part</h2>
        <p className="measure">{besideSentence([agreement])}</p>
        <PhoneDisclosure summary={`All ${parts.length} parts, and the law that asks for them`}>
          <PartsTable
            caption={`${name}, part by part`}
            agreements={[agreement]}
            parts={parts}
            linkTo={linkTo}
            numbers={numbers}
          />
        </PhoneDisclosure>
      </section>

      {agreement.timeline.length > 0 && (
        <section className="card" aria-labelledby="timeline">
          <h2 id="timeline">What happened, and when</h2>
          <PhoneDisclosure
            summary={`${formatCount(agreement.timeline.length, 'date', 'dates')}, oldest first`}
          >
            <AgreementTimeline entries={agreement.timeline} numbers={numbers} />
          </PhoneDisclosure>
        </section>
      )}
      {agreement.sections.length > 0 && (
        <section className="card" aria-labelledby="else">
          <h2 id="else">What else the document says</h2>
          <PhoneDisclosure
            summary={formatCount(agreement.sections.length, 'more subject', 'more subjects')}
          >
            <div className="columns">
              {agreement.sections.map(({ heading, points, sources: cited }) => (
                <div key={heading}>
                  <h3>{heading}</h3>
                  <Passages
                    items={points.map((text) => ({ text, sources: cited }))}
                    numbers={numbers}
                  />
                </div>
              ))}
            </div>
          </PhoneDisclosure>
        </section>
      )}
      <section className="card" aria-labelledby="parties">
        <h2 id="parties">{wouldReceive(agreement).length > 0 ? 'Who is named' : 'The parties'}</h2>
        <PhoneDisclosure summary={formatCount(agreement.parties.length, 'body', 'bodies')}>
          <AgreementParties {...shown} bodies={bodies} />
        </PhoneDisclosure>
      </section>
      <SourceList numbers={numbers} />

      <nav className="screen-only" aria-labelledby="other-agreements">
        <h2 id="other-agreements">Other agreements</h2>
        <ul>
          {[...related, ...others.filter((one) => !related.includes(one))].map((one) => (
            <li key={one.id}>
              <Link to={linkTo(one.id)}>{one.name}</Link>
              {related.includes(one) && ' (related)'} ·{' '}
              <Link to={when.linkTo(besideAddress([id, one.id]))}>
                Side by side<span className="visually-hidden"> with {one.shortName}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={when.linkTo(paths.agreements)}>All agreements, here and elsewhere</Link>
        </p>
      </nav>
    </>
  );
}

/** The legal means, with the law that the document names as links. */
function LegalMeans({ agreement: { instrument, law } }: { readonly agreement: Agreement }) {
  const [only, ...more] = law;
  if (instrument !== null && only && more.length === 0)
    return <a href={only.address}>{INSTRUMENTS[instrument]}</a>;
  return (
    <>
      {instrument === null ? 'not stated' : INSTRUMENTS[instrument]}
      {law.map(({ name, address }) => (
        <span key={address}>
          {' · '}
          <a href={address}>{name}</a>
        </span>
      ))}
    </>
  );
}
