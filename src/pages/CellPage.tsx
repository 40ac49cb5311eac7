import { Link, useParams } from 'react-router';

import { readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/notFound.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { CellPanel } from '#src/features/register/cell/CellPanel.tsx';
import { cellQueries, useCell } from '#src/features/register/cell/useCell.ts';
import { useRegister } from '#src/features/register/grid/useRegister.ts';
import { changeDateQueries } from '#src/features/register/registerQueries.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { cellTitle } from '#src/narrative/register/registerSentences.ts';
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
  if (system)
    await loadAll([
      ...cellQueries(readAsAt(search, system), { place, service }),
      ...changeDateQueries,
    ]);
});

/** One cell of the register, shown beside the grid: who decides, the chain, decisions, sources. */
export function Component() {
  const { place = '', service = '' } = useParams();
  const detail = useCell({ place, service });
  const view = useRegister();
  if (!detail) return null;
  const { when } = detail;
  const title = cellTitle(detail);
  return (
    <article className="card">
      <PageHead title={title} description={detail.sentence} />
      <h1 data-focus-first>{title}</h1>
      <CellPanel detail={detail} />
      <p className="small screen-only">
        <Link to={view.linkTo(paths.register)}>Close and show the whole register</Link>
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
