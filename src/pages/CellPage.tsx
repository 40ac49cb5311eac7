import { Link, useParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/metadata.ts';
import { notFound } from '#src/client/notFound.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { CellPanel } from '#src/features/register/cell/CellPanel.tsx';
import { cellDetail, useCell } from '#src/features/register/cell/useCell.ts';
import { cellId } from '#src/features/register/grid/RegisterGrid.tsx';
import { useRegister } from '#src/features/register/grid/useRegister.ts';
import { changeDateQueries } from '#src/features/register/registerQueries.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { cellTitle } from '#src/narrative/register/cellSentence.ts';

export const loader = pageLoader(async ({ load, loadAll, loadSystem, params, search }) => {
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
  const detail = cellDetail(when, { system, place, service, cells, decisions, conflicts, sources });
  if (!detail) throw notFound('page', '');
  return { title: cellTitle({ ...detail, when }), description: detail.sentence };
});

/** One cell of the register, shown beside the register: who decides, the chain, decisions, sources. */
export function Component() {
  const { title } = useMetadata();
  const { place = '', service = '' } = useParams();
  const detail = useCell({ place, service });
  const view = useRegister();
  if (!detail) return null;
  const { when } = detail;
  return (
    <article className="card">
      <h1 data-focus-first>{title}</h1>
      <CellPanel detail={detail} />
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
