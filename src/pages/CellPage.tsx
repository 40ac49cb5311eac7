import { Link, useLoaderData, useParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import type { CarrierLine } from '#src/features/register/cell/Carriers.tsx';
import { CellPanel } from '#src/features/register/cell/CellPanel.tsx';
import { cellDetail, useCell } from '#src/features/register/cell/useCell.ts';
import type { RelationLines } from '#src/features/register/decisions/relationLines.ts';
import { cellId } from '#src/features/register/grid/RegisterGrid.tsx';
import { useRegister } from '#src/features/register/grid/useRegister.ts';
import { changeDateQueries } from '#src/features/register/registerQueries.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { cellTitle } from '#src/narrative/register/cellSentence.ts';

export const loader = pageLoader(
  async ({ load, loadAll, loadAside, loadSystem, params, search }) => {
    const [system, { items: places }, { items: services }] = await Promise.all([
      loadSystem(),
      load('places'),
      load('services'),
    ]);
    const place = places.find(({ id }) => id === params['place']);
    const service = services.find(({ id }) => id === params['service']);
    if (!place) throw notFound('place', params['place'] ?? '');
    if (!service) throw notFound('service', params['service'] ?? '');
    const when = readAsAt(search, system);
    const about = { place: place.id, service: service.id };
    const [{ items: cells }, { items: decisions }, { items: conflicts }, { items: sources }] =
      await Promise.all([
        load('register', asAtParam(when)),
        load('decisions', { ...about, ...asAtParam(when) }),
        load('conflicts', about),
        load('sources'),
        load('decisions-seen', { ...about, ...asAtParam(when) }),
        loadAll(changeDateQueries),
      ]);
    const detail = cellDetail(when, {
      system,
      place,
      service,
      cells,
      decisions,
      conflicts,
      sources,
    });
    if (!detail) throw notFound('page', '');
    const [
      { items: agreements },
      { items: parts },
      { items: bodies },
      { items: known },
      { cellCarriers },
      { relationLines },
    ] = await Promise.all([
      loadAside('agreements'),
      loadAside('agreement-parts'),
      loadAside('bodies'),
      loadAside('decisions', asAtParam(when)),
      // Asked for here, so that a page that a server rendered comes without them.
      import('#src/features/register/cell/cellCarriers.ts'),
      import('#src/features/register/decisions/relationLines.ts'),
    ]);
    return {
      title: cellTitle({ ...detail, when }),
      description: detail.sentence,
      carriers: cellCarriers({ agreements, parts, bodies, sources }, about, when.asAt),
      relations: relationLines(detail.decisions, known, bodies),
    };
  },
);

/** What the loader works out, beside the page's metadata. */
type CellData = { title: string; carriers: CarrierLine[]; relations: RelationLines };

/** One cell of the register, shown beside the register: who decides, the chain, decisions, sources. */
export function Component() {
  const { title, carriers, relations } = useLoaderData<CellData>();
  const { place = '', service = '' } = useParams();
  const detail = useCell({ place, service });
  const view = useRegister();
  if (!detail) return null;
  const { when } = detail;
  return (
    <article className="card">
      <h1 data-focus-first>{title}</h1>
      <CellPanel detail={detail} carriers={carriers} relations={relations} />
      <p className="small screen-only">
        <Link to={`${view.linkTo(paths.register)}#${cellId({ place, service })}`}>
          Close and show the whole register
        </Link>
        {' · '}
        <Link to={when.linkTo(paths.place(place))}>All about {detail.place.name}</Link>
        {' · '}
        <Link to={when.linkTo(paths.service(service))}>{detail.service.name} in every place</Link>
        {' · '}
        As at {formatDate(when.asAt)}
      </p>
    </article>
  );
}
