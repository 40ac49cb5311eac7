import { Link, useLoaderData, useParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { notFound } from '#src/client/page/notFound.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { feedOf } from '#src/features/changes/feedOf.ts';
import { Follow } from '#src/features/changes/Follow.tsx';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { DecisionsSeen } from '#src/features/register/DecisionsSeen.tsx';
import { Conflicts } from '#src/features/register/cell/Conflicts.tsx';
import type { RelationLines } from '#src/features/register/decisions/relationLines.ts';
import { ServiceCells } from '#src/features/register/service/ServiceCells.tsx';
import { ServiceChain } from '#src/features/register/service/ServiceChain.tsx';
import { ServiceHistory } from '#src/features/register/service/ServiceHistory.tsx';
import { serviceQueries, useService } from '#src/features/register/service/useService.ts';
import { serviceSentence, serviceTitle } from '#src/narrative/register/serviceSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { SourceList } from '#src/ui/sources/SourceList.tsx';
import { UnknownList } from '#src/ui/sources/UnknownList.tsx';

import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';

export const queryParams = ['asAt'];

export const loader = pageLoader(
  async ({ load, loadAll, loadAside, loadSystem, params, search }) => {
    const [system, { items: places }, { items: services }] = await Promise.all([
      loadSystem(),
      load('places'),
      load('services'),
    ]);
    const service = services.find(({ id }) => id === params['service']);
    if (!service) throw notFound('service', params['service'] ?? '');
    const when = readAsAt(search, system);
    await loadAll(serviceQueries(when, service.id));
    const cells = (await load('register', asAtParam(when))).items.filter(
      (cell) => cell.service === service.id,
    );
    const [{ items: decisions }, { items: known }, { items: bodies }, { relationLines }] =
      await Promise.all([
        load('decisions', { service: service.id, ...asAtParam(when) }),
        loadAside('decisions', asAtParam(when)),
        loadAside('bodies'),
        // Asked for here, so that a page that a server rendered comes without it.
        import('#src/features/register/decisions/relationLines.ts'),
      ]);
    return {
      relations: relationLines(decisions, known, bodies),
      title: serviceTitle({ service, when }),
      description: serviceSentence({ service, cells, places, system, when }),
      feed: feedOf({ service }),
    };
  },
);

/** What the loader works out, beside the page's metadata. */
type ServiceData = { description: string; relations: RelationLines };

/** One service across places: who decides, its chain, history, conflicts and what was not found. */
export function Component() {
  const { description, relations } = useLoaderData<ServiceData>();
  const { service: id = '' } = useParams();
  const detail = useService(id);
  if (!detail) return null;
  const { when, system, service, services, cells, chains, history, seen, conflicts, unknowns } =
    detail;
  const numbers = numberSources(detail.sources, [
    ...cells.flatMap(({ sources }) => sources),
    ...chains.common.flatMap(({ sources }) => sources),
    ...chains.branches.flatMap(({ hops }) => hops.flatMap(({ sources }) => sources)),
    ...seen.flatMap(({ sources }) => sources),
    ...history.flatMap(({ sources }) => sources),
    ...conflicts.flatMap(({ statements }) => statements.map(({ source }) => source)),
    ...(service.note === null ? [] : service.sources),
  ]);
  const placesMissing = cells.some((cell) => !cell.placeExists) && system.placesNote;
  return (
    <>
      <p className="secondary">{service.group}</p>
      <h1>{service.name}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <AsAtForm />
      {placesMissing && <p className="notice">{placesMissing}</p>}

      <section className="card" aria-labelledby="places">
        <h2 id="places">Where it stands, place by place</h2>
        <ServiceCells detail={detail} numbers={numbers} />
        {service.note && (
          <p className="secondary small">
            {service.note}
            <Cite citations={service.sources} numbers={numbers} />
          </p>
        )}
      </section>

      <section className="card" aria-labelledby="chain">
        <h2 id="chain">Who may decide, and who answers</h2>
        <ServiceChain detail={detail} numbers={numbers} />
      </section>

      {seen.length > 0 && (
        <section className="card" aria-labelledby="decisions-seen">
          <DecisionsSeen seen={seen} numbers={numbers} />
        </section>
      )}

      <section className="card" aria-labelledby="history">
        <h2 id="history">Decisions and announcements, newest first</h2>
        <ServiceHistory detail={detail} relations={relations} numbers={numbers} />
      </section>

      {conflicts.length > 0 && (
        <section className="card" aria-labelledby="conflicts">
          <h2 id="conflicts">Where sources don’t agree</h2>
          <Conflicts conflicts={conflicts} numbers={numbers} />
        </section>
      )}

      {unknowns.length > 0 && (
        <section className="card" aria-labelledby="not-found">
          <h2 id="not-found">What could not be found</h2>
          <NotFoundAsNow />
          <UnknownList unknowns={unknowns} />
        </section>
      )}
      <SourceList numbers={numbers} />
      <Follow service={service} hasDates={cells.some(({ reviewOn }) => reviewOn !== null)} />

      <nav className="screen-only" aria-labelledby="other-services">
        <h2 id="other-services">Other services</h2>
        <ul>
          {services
            .filter((one) => one.id !== service.id)
            .map((one) => (
              <li key={one.id}>
                <Link to={when.linkTo(paths.service(one.id))}>{one.name}</Link>
              </li>
            ))}
        </ul>
        <p>
          <Link to={when.linkTo(paths.register)}>The register: every service in every place</Link>
        </p>
      </nav>
    </>
  );
}
