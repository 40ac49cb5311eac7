import { Link, useLoaderData, useParams } from 'react-router';

import { readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { loadNeeds } from '#src/features/agreements/needs/loadNeeds.ts';
import { needLines, type NeedLine } from '#src/features/agreements/needs/needLines.ts';
import { NeedsTable } from '#src/features/agreements/needs/NeedsTable.tsx';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { lawNotes } from '#src/narrative/agreements/lawWords.ts';
import { needsTitle, noClaimSentence } from '#src/narrative/agreements/needsSentences.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { AgreementStyles } from './parts/AgreementStyles.tsx';

export const queryParams = ['asAt'];

export const loader = pageLoader(
  async ({ load, loadAll, loadAside, loadSystem, params, search }) => {
    const [system, { items: places }] = await Promise.all([
      loadSystem(),
      load('places'),
      loadAll([['sources', {}]]),
    ]);
    const place = places.find(({ id }) => id === params['place']);
    if (!place) throw notFound('place', params['place'] ?? '');
    const when = readAsAt(search, system);
    const { needs, sentence } = await loadNeeds(loadAside, place, when);
    return {
      title: needsTitle(place, when),
      description: sentence,
      lines: needLines(needs, when.asAt),
    };
  },
);

/** What the loader works out: the agreements of the record are no part of a rendered page. */
type NeedsData = { title: string; description: string; lines: NeedLine[] };

/** Every part of an agreement: what the record holds for one place, and what would be needed. */
export function Component() {
  const { title, description, lines } = useLoaderData<NeedsData>();
  const { place: id = '' } = useParams();
  const when = useAsAt();
  const place = useCollection('places').items.find((one) => one.id === id);
  const { items: sources } = useCollection('sources');
  if (!place) return null;
  const numbers = numberSources(
    sources,
    lines.flatMap(({ own, held }) => [...own, ...held].flatMap((one) => one.sources)),
  );
  return (
    <>
      <AgreementStyles />
      <h1>{title}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <AsAtForm />
      <section className="card" aria-labelledby="parts">
        <h2 id="parts">Part by part</h2>
        <p className="measure">
          The parts are those that the law on partnership agreements asks for, and those that
          practice adds. {noClaimSentence(place)}
        </p>
        {lines.length === 0 ? (
          <p className="secondary">The record lists no parts of agreements.</p>
        ) : (
          <>
            <NeedsTable
              placeName={place.name}
              lines={lines}
              linkTo={when.linkTo}
              numbers={numbers}
            />
            <p className="secondary small">{lawNotes(lines.map(({ part }) => part))}</p>
          </>
        )}
        <Share
          figure="what-it-would-take"
          params={{ place: id, asAt: when.asAt }}
          name="what it would take"
          address={when.permalink(paths.needs(id))}
          data="agreement-parts.csv"
        />
      </section>
      <SourceList numbers={numbers} />
      <p className="small screen-only">
        <Link to={when.linkTo(paths.place(id))}>All about {place.name}</Link>
        {' · '}
        <Link to={when.linkTo(paths.agreements)}>Agreements, here and elsewhere</Link>
        {' · '}
        <Link to={when.linkTo(paths.register)}>The register for every place</Link>
      </p>
    </>
  );
}
