import { Link, useParams } from 'react-router';

import { notFound } from '#src/client/notFound.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { CellPanel, cellQueries } from '#src/features/register/CellPanel.tsx';
import { asAtParam } from '#src/features/register/registerQueries.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { formatDate } from '#src/narrative/format.ts';
import { cellSentence, cellTitle } from '#src/narrative/registerSentences.ts';
import { readAsAt } from '#src/record/asAt.ts';
import { PageHead } from '#src/ui/PageHead.tsx';

export const loader = pageLoader(async ({ load, loadAll, params, search }) => {
  const [{ items: systems }, { items: places }, { items: services }] = await Promise.all([
    load('system'),
    load('places'),
    load('services'),
  ]);
  const { place = '', service = '' } = params;
  if (!places.some(({ id }) => id === place)) throw notFound('place', place);
  if (!services.some(({ id }) => id === service)) throw notFound('service', service);
  const [system] = systems;
  if (system) await loadAll(cellQueries(readAsAt(search, system), { place, service }));
});

/** One cell of the register, opened beside it: who decides, the chain, decisions, sources. */
export function Component() {
  const { place: placeId = '', service: serviceId = '' } = useParams();
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const place = useCollection('places').items.find(({ id }) => id === placeId);
  const service = useCollection('services').items.find(({ id }) => id === serviceId);
  const cell = useCollection('register', asAtParam(when)).items.find(
    (item) => item.place === placeId && item.service === serviceId,
  );
  if (!system || !place || !service || !cell) return null;
  const title = cellTitle({ place, service, when });
  return (
    <article className="card">
      <PageHead title={title} description={cellSentence({ cell, place, service, system, when })} />
      <h1 data-focus-first>{title}</h1>
      <CellPanel place={placeId} service={serviceId} />
      <p className="small screen-only">
        <Link to={when.keep('/register')}>Close and show the whole register</Link>
        {' · '}
        <Link to={when.keep(`/places/${placeId}`)}>All about {place.name}</Link>
        {' · '}
        As at {formatDate(when.asAt)}
      </p>
    </article>
  );
}
