import { Link, useParams } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { ProfileTable } from '#src/features/outcomes/profile/ProfileTable.tsx';
import {
  profileObservations,
  profileQueries,
  profileTitle,
} from '#src/figures/profile/profileFigure.ts';
import { profileRows, profileVerdicts } from '#src/figures/profile/profileRows.ts';
import { compareAllowance, compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

export const loader = pageLoader(async ({ load, loadAll, loadSystem, params }) => {
  const [system, { items: places }] = await Promise.all([loadSystem(), load('places')]);
  const place = places.find(({ id }) => id === params['place']);
  if (!place) throw notFound('place', params['place'] ?? '');
  await loadAll(profileQueries(place, system));
  const [{ items: areas }, { items: indicators }, { items: observations }] = await Promise.all([
    load('areas'),
    load('indicators'),
    load(...profileObservations(place, system.comparators)),
  ]);
  const [comparator = null] = system.comparators;
  const rows = profileRows({ place, places, indicators, observations, areas, comparator });
  const against = areas.find(({ code }) => code === comparator)?.name ?? 'a comparator';
  return {
    title: profileTitle(place),
    // Two places may have the same counts.
    description: `${place.name}: every outcome on one page. ${compareSentence(profileVerdicts(rows), against)}`,
  };
});

/** Every outcome of one place in one table, which prints on one side of A4. */
export function Component() {
  const { title } = useMetadata();
  const { place: id = '' } = useParams();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const place = places.find((one) => one.id === id);
  if (!system || !place) throw new Error(`The record has no place ${id}`);
  const query = profileObservations(place, system.comparators);
  const { items: observations } = useCollection(...query);
  const [comparator = null] = system.comparators;
  const rows = profileRows({ place, places, indicators, observations, areas, comparator });
  const against = areas.find(({ code }) => code === comparator)?.name ?? null;
  const numbers = numberSources(
    sources,
    rows.flatMap(({ indicator }) => indicator.sources),
  );
  const isIllustrative = indicators.some(({ basis }) => basis === 'illustrative');
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{compareSentence(profileVerdicts(rows), against ?? 'a comparator')}</p>
      <p className="secondary small">{compareAllowance(profileVerdicts(rows))}</p>
      {isIllustrative && <IllustrativeNote basis="illustrative" />}
      {place.proxy !== null && (
        <p className="notice">
          <strong>Proxy figures.</strong> {place.proxy}
        </p>
      )}
      <section className="card" aria-labelledby="profile">
        <h2 id="profile">Every outcome{against !== null && `, compared with ${against}`}</h2>
        <ProfileTable
          caption={title}
          rows={rows}
          against={against}
          recordDate={recordDay(system)}
          numbers={numbers}
        />
        <Share
          name="the profile"
          address={`${paths.profile(place.id)}#profile`}
          data={apiPath(...query, 'csv')}
          figure="profile"
          params={{ place: place.id }}
        />
        <p className="small screen-only">
          <Link to={paths.place(place.id)}>All about {place.name}</Link> ·{' '}
          <Link to={paths.method}>How this is judged</Link>
        </p>
      </section>
      <SourceList numbers={numbers} />
    </>
  );
}
