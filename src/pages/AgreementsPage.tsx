import { Form, Link, useLocation, useSearchParams } from 'react-router';

import { readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { AGREEMENT_STAGES } from '#src/contract/plain/words.ts';
import { AgreementList } from '#src/features/agreements/AgreementList.tsx';
import { AgreementTimeline } from '#src/features/agreements/AgreementTimeline.tsx';
import { ChooseAgreement } from '#src/features/agreements/ChooseAgreement.tsx';
import { PartsTable } from '#src/features/agreements/PartsTable.tsx';
import { readBeside } from '#src/features/agreements/readBeside.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import {
  agreementsSentence,
  besideElsewhereSentence,
  besideSentence,
  ELSEWHERE_NO_CLAIM,
  isHere,
} from '#src/narrative/agreements/agreementSentences.ts';
import {
  bodyNames,
  PART_STATE_WORDS,
  STAGE_WORDS,
} from '#src/narrative/agreements/agreementWords.ts';
import { SHOWN_PART_STATES } from '#src/narrative/agreements/partShown.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';
import { UnknownList } from '#src/ui/sources/UnknownList.tsx';

import { AgreementStyles } from './parts/AgreementStyles.tsx';
import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';

export const queryParams = ['asAt', 'beside'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const [system, { items: agreements }] = await Promise.all([
    loadSystem(),
    load('agreements'),
    load('agreement-parts'),
    load('bodies'),
    load('events'),
    load('places'),
    load('sources'),
    load('unknowns'),
  ]);
  const { chosen } = readBeside(search, agreements);
  return {
    title:
      chosen.length === 0
        ? 'Partnership agreements, here and elsewhere'
        : `${joinWords(chosen.map(({ shortName }) => shortName))}, part by part`,
    description:
      chosen.length === 0
        ? agreementsSentence(agreements, readAsAt(search, system))
        : besideSentence(chosen),
  };
});

/** Every agreement on record, here and elsewhere; up to three of them side by side, part by part. */
export function Component() {
  const { description } = useMetadata();
  const when = useAsAt();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const { items: agreements } = useCollection('agreements');
  const { items: parts } = useCollection('agreement-parts');
  const { items: bodies } = useCollection('bodies');
  const { items: events } = useCollection('events');
  const { items: places } = useCollection('places');
  const { items: sources } = useCollection('sources');
  const { chosen, problems } = readBeside(search, agreements);
  const here = agreements.filter(isHere);
  const elsewhere = agreements.filter((one) => !isHere(one));
  const missing = unknownsAbout(useCollection('unknowns').items, 'agreements');
  const happened = events.filter((event) => event.elsewhere !== undefined);
  const numbers = numberSources(sources, [
    ...chosen.flatMap((one) => one.parts.flatMap((part) => part.sources)),
    ...(chosen.length > 0 ? [] : [...here, ...elsewhere, ...happened]).flatMap(
      (one) => one.sources,
    ),
  ]);
  const linkTo = (id: string) => when.linkTo(paths.agreement(id));
  const list = {
    names: bodyNames(bodies),
    chosen: chosen.map(({ id }) => id),
    linkTo,
    numbers,
  };
  return (
    <>
      <AgreementStyles />
      <h1>{chosen.length === 0 ? 'Partnership agreements' : 'Agreements side by side'}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      {chosen.length === 0 && (
        <p className="screen-only">
          What would an agreement take?{' '}
          {places.map(({ id, name }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              <Link to={when.linkTo(paths.needs(id))}>{name}</Link>
            </span>
          ))}
          {places.length > 0 && ' · '}
          <Link to={paths.principles}>Seven principles of partnership</Link> ·{' '}
          <Link to={paths.reviews}>Reviews of shared services</Link>
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} className="notice problem" role="alert">
          {problem}
        </p>
      ))}
      {chosen.length > 0 && (
        <section className="card" aria-labelledby="beside">
          <h2 id="beside">Part by part</h2>
          <p className="measure">{besideElsewhereSentence(chosen)}</p>
          <PartsTable
            caption={`${joinWords(chosen.map(({ shortName }) => shortName))}, part by part`}
            agreements={chosen}
            parts={parts}
            linkTo={linkTo}
            numbers={numbers}
          />
        </section>
      )}
      <Form method="get" action={pathname}>
        {!when.isDefault && <input type="hidden" name="asAt" value={when.asAt} />}
        <fieldset className="agreement-choice">
          <legend className="visually-hidden">Agreements to put side by side</legend>
          {chosen.length > 0 ? (
            <section className="card screen-only" aria-labelledby="choose">
              <h2 id="choose">Choose others</h2>
              <ul className="plain-list columns">
                {[...here, ...elsewhere].map(({ id, shortName }) => (
                  <li key={id}>
                    <ChooseAgreement
                      id={id}
                      shortName={shortName}
                      isChosen={list.chosen.includes(id)}
                      isNamed
                    />
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <>
              {here.length > 0 && (
                <section className="card" aria-labelledby="here">
                  <h2 id="here">Here</h2>
                  <AgreementList caption="Agreements about here" agreements={here} {...list} />
                </section>
              )}
              {elsewhere.length > 0 && (
                <section className="card" aria-labelledby="elsewhere">
                  <h2 id="elsewhere">Elsewhere, for comparison</h2>
                  <p className="measure">{ELSEWHERE_NO_CLAIM}</p>
                  <AgreementList caption="Agreements elsewhere" agreements={elsewhere} {...list} />
                </section>
              )}
            </>
          )}
        </fieldset>
        {agreements.length > 1 && (
          <p className="screen-only form-row">
            <button type="submit" className="button">
              Put those chosen side by side
            </button>
            <span>Up to three, part by part.</span>
            {chosen.length > 0 && <Link to={when.linkTo(paths.agreements)}>All agreements</Link>}
          </p>
        )}
      </Form>
      {chosen.length === 0 && happened.length > 0 && (
        <section className="card" aria-labelledby="happened">
          <h2 id="happened">What happened elsewhere, which is no agreement</h2>
          <AgreementTimeline
            entries={happened.map(({ on, title, detail, elsewhere: where, sources: cited }) => ({
              on,
              text: [`${where}: ${title}.`, detail].filter((text) => text !== null).join(' '),
              sources: cited,
            }))}
            numbers={numbers}
          />
        </section>
      )}
      {chosen.length === 0 && missing.length > 0 && (
        <section className="card" aria-labelledby="not-found">
          <h2 id="not-found">What could not be found about agreements</h2>
          <NotFoundAsNow />
          <UnknownList unknowns={missing} />
        </section>
      )}
      <section className="card" aria-labelledby="words">
        <h2 id="words">What the words mean</h2>
        <PhoneDisclosure summary="Stages of an agreement, and states of its parts">
          <div className="pair">
            <div>
              <h3>How far an agreement had come</h3>
              <Meanings words={AGREEMENT_STAGES.map((stage) => STAGE_WORDS[stage])} />
            </div>
            <div>
              <h3>What its document holds of a part</h3>
              <Meanings words={SHOWN_PART_STATES.map((state) => PART_STATE_WORDS[state])} />
            </div>
          </div>
        </PhoneDisclosure>
      </section>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </>
  );
}

const Meanings = ({
  words,
}: {
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
}) => (
  <dl className="definitions">
    {words.map(({ word, meaning }) => (
      <div key={word}>
        <dt>
          <b>{capitalise(word)}</b>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
