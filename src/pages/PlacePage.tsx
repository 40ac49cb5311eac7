import { Suspense } from 'react';
import { Link, useLoaderData, useParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { feedOf } from '#src/features/changes/feedOf.ts';
import { Follow } from '#src/features/changes/Follow.tsx';
import { PlacePromises } from '#src/features/commitments/PlacePromises.tsx';
import { PlaceNeeds } from '#src/features/agreements/needs/PlaceNeeds.tsx';
import { PlaceFunds } from '#src/features/money/PlaceFunds.tsx';
import { compareWithOthers } from '#src/figures/comparison/compareAddress.ts';
import { PlaceDeprivation } from '#src/features/outcomes/place/PlaceDeprivation.tsx';
import { placeOutcomeQueries, PlaceOutcomes } from '#src/features/outcomes/place/PlaceOutcomes.tsx';
import { DistrictFigures } from '#src/features/places/DistrictFigures.tsx';
import { Footprint } from '#src/features/places/Footprint.tsx';
import { PlaceMap } from '#src/features/places/map/PlaceMap.tsx';
import { PinButton } from '#src/features/places/PinButton.tsx';
import { PlaceServices } from '#src/features/places/PlaceServices.tsx';
import { ProxyNotice } from '#src/features/places/ProxyNotice.tsx';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { BodiesSeenNote } from '#src/features/register/BodiesSeenNote.tsx';
import { registerQueries } from '#src/features/register/registerQueries.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { BodiesSeen } from '#src/narrative/register/seenWords.ts';
import { placeSentence } from '#src/narrative/register/registerSentences.ts';
import { FIGURES_ARE_LATEST } from '#src/narrative/register/registerWords.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';
import { PlaceFacts } from './parts/PlaceFacts.tsx';
import styles from './PlacePage.module.scss';

export const queryParams = ['asAt'];

export const loader = pageLoader(
  async ({ load, loadAll, loadAside, loadSystem, params, search }) => {
    const [system, { items: places }] = await Promise.all([loadSystem(), load('places')]);
    const place = places.find(({ id }) => id === params['place']);
    if (!place) throw notFound('place', params['place'] ?? '');
    const when = readAsAt(search, system);
    const placeParams = { place: place.id, ...asAtParam(when) };
    await loadAll([
      ...registerQueries(when),
      ...placeOutcomeQueries(place),
      ['areas', {}],
      ['tiles', {}],
      ['commitments', placeParams],
      ['priorities', placeParams],
      ['funds', placeParams],
      ['people', placeParams],
      ['unknowns', { place: place.id }],
      ['sources', {}],
    ]);
    const [{ items: cells }, { items: services }, { items: seen }, { bodiesSeen }, { loadNeeds }] =
      await Promise.all([
        load('register', asAtParam(when)),
        load('services'),
        load('decisions-seen', placeParams),
        // Asked for here, so that a page that a server rendered comes without them.
        import('#src/narrative/register/seenWords.ts'),
        import('#src/features/agreements/needs/loadNeeds.ts'),
      ]);
    return {
      needs: (await loadNeeds(loadAside, place, when)).sentence,
      seen: bodiesSeen(seen, services),
      title: place.name,
      description: placeSentence({
        place,
        cells: cells.filter((cell) => cell.place === place.id),
        services,
        system,
        when,
      }),
      feed: feedOf({ place }),
    };
  },
);

/** What the loader works out, beside the page's metadata. */
type PlaceData = { description: string; seen: BodiesSeen; needs: string };

/** One place: who decides, what was promised, money, footprint, health, sources. */
export function Component() {
  const { description, seen, needs } = useLoaderData<PlaceData>();
  const { place: placeId = '' } = useParams();
  const when = useAsAt();
  const placeParams = { place: placeId, ...asAtParam(when) };
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const place = places.find(({ id }) => id === placeId);
  const { items: services } = useCollection('services');
  const cells = useCollection('register', asAtParam(when)).items.filter(
    (cell) => cell.place === placeId,
  );
  const { items: commitments } = useCollection('commitments', placeParams);
  const { items: priorities } = useCollection('priorities', placeParams);
  const { items: funds } = useCollection('funds', placeParams);
  const { items: people } = useCollection('people', placeParams);
  const { items: unknowns } = useCollection('unknowns', { place: placeId });
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const { items: tiles } = useCollection('tiles');
  if (!system || !place) return null;

  const numbers = numberSources(sources, [
    ...people.flatMap((person) => person.sources),
    ...place.sources,
    ...[...cells, ...seen.lines].flatMap(({ sources: cited }) => cited),
    ...commitments.flatMap((commitment) => commitment.sources),
    ...priorities.flatMap((priority) => priority.sources),
    ...funds.flatMap((fund) => fund.sources),
    ...indicators.flatMap((indicator) => indicator.sources),
    ...(place.deprivation?.sources ?? []),
    ...tiles.filter((tile) => tile.place === placeId).flatMap((tile) => tile.sources),
  ]);
  const missing = unknownsAbout(unknowns, 'priorities');
  const [director] = people;

  return (
    <>
      <div className={styles['title']}>
        <h1>{place.name}</h1>
        <PinButton place={place} />
      </div>
      <p className="lead" data-shown>
        {description}
      </p>
      <AsAtForm />
      <PlaceFacts place={place} director={director} unknowns={unknowns} numbers={numbers} />

      <section className="card" aria-labelledby="who-decides">
        <h2 id="who-decides">Who decides</h2>
        <PlaceServices
          place={place}
          services={services}
          cells={cells}
          numbers={numbers}
          heading={when.isDefault ? 'Decides today' : `Decided on ${formatDate(when.asAt)}`}
          linkTo={(service) => when.linkTo(paths.cell(place.id, service))}
        />
        <BodiesSeenNote seen={seen} numbers={numbers} />
      </section>

      <Suspense>
        <div className={styles['bands']}>
          <section className="card" aria-labelledby="promised">
            <h2 id="promised">What was promised</h2>
            {priorities.length === 0 && missing.length > 0 && <NotFoundAsNow />}
            <PlacePromises
              commitments={commitments}
              people={people}
              priorities={priorities}
              unknowns={unknowns}
              notFound={missing}
              asAt={when.asAt}
              numbers={numbers}
            />
            <p className="small screen-only">
              <Link to={when.linkTo(withQuery(paths.priorities, { place: place.id }))}>
                These in full
              </Link>
              {' · '}
              <Link to={when.linkTo(withQuery(paths.priorities, { by: 'theme' }))}>
                By theme, in every place
              </Link>
            </p>
          </section>
          <section className="card" aria-labelledby="footprint">
            <h2 id="footprint">Footprint</h2>
            <Footprint place={place} asAt={when.asAt} numbers={numbers} />
            <PhoneDisclosure summary="The districts, on a map">
              <PlaceMap
                place={place}
                numbers={numbers}
                linkTo={(id) => when.linkTo(paths.place(id))}
              />
            </PhoneDisclosure>
          </section>
          <section className="card" aria-labelledby="money">
            <h2 id="money">Money</h2>
            <PlaceFunds
              funds={funds}
              placeName={place.name}
              unknowns={unknowns}
              numbers={numbers}
            />
            <p className="small screen-only">
              <Link to={when.linkTo(paths.money)}>Money in every place</Link>
            </p>
          </section>
          <PlaceNeeds place={place} sentence={needs} address={when.linkTo(paths.needs(place.id))} />
        </div>
      </Suspense>
      <Suspense>
        <section className="card" aria-labelledby="health">
          <h2 id="health">Health</h2>
          {!when.isDefault && <p className="secondary small">{FIGURES_ARE_LATEST}</p>}
          {place.proxy && <ProxyNotice proxy={place.proxy} />}
          <PlaceOutcomes
            place={place}
            numbers={numbers}
            address={when.permalink(paths.place(place.id))}
            asAt={when.asAt}
          />
          <p className="small screen-only">
            <Link to={compareWithOthers(place, places)}>Compare with other places</Link>
            {' · '}
            <Link to={paths.profile(place.id)}>Every outcome on one page</Link>
          </p>
          <DistrictFigures place={place} />
          <PlaceDeprivation
            place={place}
            unknowns={unknowns}
            numbers={numbers}
            address={when.permalink(paths.place(place.id))}
            asAt={when.asAt}
          />
        </section>
        <SourceList numbers={numbers} />
        <Follow
          place={place}
          hasDates={
            cells.some(({ reviewOn }) => reviewOn !== null) ||
            priorities.some(({ dueOn }) => dueOn !== null)
          }
        />
        <p className="small screen-only">
          <Link to={when.linkTo(paths.register)}>The register for every place</Link>
        </p>
      </Suspense>
    </>
  );
}
