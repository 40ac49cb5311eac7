import { Outlet, useParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { ChangeSteps } from '#src/features/register/grid/ChangeSteps.tsx';
import { RegisterFilters } from '#src/features/register/grid/RegisterFilters.tsx';
import { RegisterGrid } from '#src/features/register/grid/RegisterGrid.tsx';
import { RegisterShare } from '#src/features/register/grid/RegisterShare.tsx';
import { StatusKey } from '#src/features/register/grid/StatusKey.tsx';
import { useRegister } from '#src/features/register/grid/useRegister.ts';
import { WithOverdue } from '#src/features/register/WithOverdue.tsx';
import { changeDateQueries, registerQueries } from '#src/features/register/registerQueries.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import {
  registerDetail,
  registerHeadline,
  registerSentence,
} from '#src/narrative/register/registerHeadline.ts';
import { registerTitle } from '#src/narrative/register/registerSentences.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

import styles from './RegisterPage.module.scss';

export const queryParams = ['asAt', 'group', 'status'];

export const loader = pageLoader(async ({ load, loadAll, loadSystem, search }) => {
  const system = await loadSystem();
  const when = readAsAt(search, system);
  const [{ items: cells }, { items: places }, { items: services }] = await Promise.all([
    load('register', asAtParam(when)),
    load('places'),
    load('services'),
    loadAll([...registerQueries(when), ...changeDateQueries]),
  ]);
  return {
    title: registerTitle(when),
    description: registerSentence({ cells, places, services, system, when }),
  };
});

/** The register on a date. CellPage is rendered before the grid, or beside it. */
export function Component() {
  const { place, service } = useParams();
  const selected = place && service ? { place, service } : undefined;
  const view = useRegister();
  const { when, system, places, services } = view;
  const { items: cells } = useCollection('register', asAtParam(when));
  const { items: sources } = useCollection('sources');
  const register = { cells, places, services, system, when };
  const placesMissing = cells.some((cell) => !cell.placeExists) && system.placesNote;
  const grid = (
    <>
      <RegisterFilters view={view} cells={cells} />
      <RegisterGrid
        caption={`Where each service stands as at ${formatDate(when.asAt)}`}
        selected={selected}
        view={view}
      />
      <StatusKey cells={cells} />
      <RegisterShare path={paths.register} id="the-register" view={view} />
    </>
  );
  return (
    <>
      {!selected && (
        <>
          <p className="secondary" data-shown>
            {system.name} · record as at {formatDate(when.asAt)}
          </p>
          <h1 data-shown>
            <WithOverdue text={registerHeadline(register)} cells={cells} when={when} />
          </h1>
          <p className="lead">{registerDetail(register)}</p>
        </>
      )}
      {/* The answer about a cell comes first, and what it was chosen from after it. */}
      <div className={selected ? styles['withPanel'] : undefined}>
        <Outlet />
        <div>
          <AsAtForm otherParams={{ group: view.group, status: view.status }} />
          <ChangeSteps view={view} />
          {placesMissing && <p className="notice">{placesMissing}</p>}
          {/* A cell on paper is about that cell. */}
          <section
            className={`card${selected ? ' screen-only' : ''}`}
            aria-labelledby="the-register"
          >
            <h2 id="the-register">Who decides, place by place</h2>
            {selected ? (
              <PhoneDisclosure summary="The register: every service, in every place">
                {grid}
              </PhoneDisclosure>
            ) : (
              grid
            )}
          </section>
        </div>
      </div>
      {/* On the screen each cell's own page has its sources. */}
      {!selected && (
        <div className="print-only">
          <SourceList
            numbers={numberSources(
              sources,
              cells.flatMap((cell) => cell.sources),
            )}
          />
        </div>
      )}
    </>
  );
}
