import { Suspense } from 'react';
import { Link, useLoaderData, useSearchParams } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import {
  headlineQueries,
  HeadlineOutcomes,
  headlineParams,
} from '#src/features/outcomes/list/HeadlineOutcomes.tsx';
import type { HeadlineClosing } from '#src/features/outcomes/list/headlineClosings.ts';
import { footprintQueries, SystemFootprint } from '#src/features/places/map/SystemFootprint.tsx';
import { shadeQueries } from '#src/figures/map/tileShades.ts';
import { RegisterGrid } from '#src/features/register/grid/RegisterGrid.tsx';
import { RegisterShare } from '#src/features/register/grid/RegisterShare.tsx';
import { registerAddress } from '#src/figures/register/registerParams.ts';
import { StatusCounts } from '#src/features/register/grid/StatusCounts.tsx';
import { registerQueries } from '#src/features/register/registerQueries.ts';
import { dueAddress, WithOverdue } from '#src/features/register/WithOverdue.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { WhatChanged, whatChangedQueries } from '#src/features/register/WhatChanged.tsx';
import { formatDate } from '#src/narrative/language/format.ts';
import {
  registerDetail,
  registerHeadline,
  registerSentence,
} from '#src/narrative/register/registerHeadline.ts';
import { FIGURES_ARE_LATEST, movedCount } from '#src/narrative/register/registerWords.ts';
import { unknownLine, unknownsHeading } from '#src/narrative/sources/unknownWords.ts';
import { sharedConflicts } from '#src/record/register/sharedConflicts.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import styles from './HomePage.module.scss';
import { Meanings, type Meaning } from './parts/Meanings.tsx';
import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';

export const queryParams = ['asAt', 'shade'];

/** Words of the glossary that this page uses and explains. */
const WORDS: readonly string[] = ['icb', 'place', 'delegation', 'footprint', 'proxy', 'limits'];

export const loader = pageLoader(async ({ load, loadAll, loadAside, loadSystem, search }) => {
  const [system, { items: places }] = await Promise.all([loadSystem(), load('places')]);
  const when = readAsAt(search, system);
  const shade = search.get('shade');
  const [{ items: tiles }, { items: indicators }] = shade
    ? await Promise.all([load('tiles'), load('indicators')])
    : [{ items: [] }, { items: [] }];
  await loadAll([
    ...registerQueries(when),
    ...whatChangedQueries(when),
    ...headlineQueries(system, places),
    ...footprintQueries,
    ...shadeQueries(shade, { tiles, indicators }),
    ['unknowns', {}],
  ]);
  const [
    { items: cells },
    { items: services },
    { items: decisions },
    { items: priorities },
    { items: agreementDates },
    { items: glossary },
    { headlineClosings },
    { dueItems },
    { dueSentence },
  ] = await Promise.all([
    load('register', asAtParam(when)),
    load('services'),
    load('decisions'),
    loadAside('priorities', asAtParam(when)),
    loadAside('agreement-dates', asAtParam(when)),
    load('glossary'),
    // Asked for here, so that a page that a server rendered comes without them.
    import('#src/features/outcomes/list/headlineClosings.ts'),
    import('#src/record/changes/dueItems.ts'),
    import('#src/narrative/changes/dueSentences.ts'),
  ]);
  const { comparators, headlineIndicators } = system;
  const [{ items: areas }, { items: all }] = await Promise.all([load('areas'), load('indicators')]);
  const observations = new Map(
    await Promise.all(
      headlineIndicators.map(async (id) => {
        const { items } = await load('observations', headlineParams(id, places, comparators));
        return [id, items] as const;
      }),
    ),
  );
  return {
    meanings: glossary
      .filter(({ id }) => WORDS.includes(id))
      .map(({ id, term, meaning }) => ({ id, term, meaning })),
    due: dueSentence(dueItems({ cells, decisions, priorities, agreementDates }, when.asAt), when),
    closings: headlineClosings(
      {
        indicators: all.filter(({ id }) => headlineIndicators.includes(id)),
        places,
        areas,
        comparators,
      },
      (id) => observations.get(id) ?? [],
    ),
    title: `Who decides about local NHS services: ${system.shortName}`,
    description: when.isDefault
      ? system.lead
      : registerSentence({ cells, places, services, system, when }),
  };
});

/** What the loader works out, beside the page's metadata. */
type HomeData = { due: string; closings: HeadlineClosing[]; meanings: Meaning[] };

/** The home page: who decides, what changed, headline outcomes, what was not found. */
export function Component() {
  const { due, closings, meanings } = useLoaderData<HomeData>();
  const when = useAsAt();
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  const { items: cells } = useCollection('register', asAtParam(when));
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: unknowns } = useCollection('unknowns');
  if (!system) return null;
  const register = { cells, places, services, system, when };
  // Until a power has moved, the record's own sentence says more: who announced what, or that nobody has looked yet.
  const hasHeadline = movedCount(cells) > 0 || !when.isDefault;
  const answer = hasHeadline ? registerHeadline(register) : system.lead;
  const shared = sharedConflicts(cells);
  // What stands beside the register grows with it, so that both end together.
  const flagged = services.filter(({ id }) =>
    cells.some(
      ({ service, overdue, conflicts }) =>
        service === id && (overdue || conflicts.length > shared.length),
    ),
  );
  const beside = Math.max(5, services.length - 2 + Math.round(flagged.length / 8));
  return (
    <>
      <p className={`secondary ${styles['asAt']}`}>
        <span data-shown>
          {system.name} · record as at {formatDate(when.asAt)}
        </span>{' '}
        <Link to={when.linkTo(paths.register)} className="screen-only">
          change date
        </Link>
      </p>
      <h1 className={styles['answer']} data-shown>
        <WithOverdue text={answer} cells={cells} when={when} />
      </h1>
      <p className="lead">{registerDetail(register)}</p>
      <p className="secondary">
        {due} <Link to={dueAddress(when)}>What is due</Link>
      </p>
      {when.problem && <p className="notice problem">{when.problem}</p>}
      <div className={styles['columns']}>
        <section className="card" aria-labelledby="register">
          <h2 id="register">Who decides, place by place</h2>
          <StatusCounts
            cells={cells}
            linkTo={(status) => registerAddress(paths.register, { when, group: null, status })}
          />
          <RegisterGrid caption={`The register as at ${formatDate(when.asAt)}`} />
          <RegisterShare path={paths.home} id="register" />
          <PhoneDisclosure summary="ICB, place, delegation: what these words mean">
            <Meanings meanings={meanings} of={['icb', 'place', 'delegation']} />
          </PhoneDisclosure>
          <p className="screen-only">
            <Link to={when.linkTo(paths.register)}>Open the register</Link> ·{' '}
            <Link to={`${paths.words}#statuses`}>What the words mean</Link>
          </p>
        </section>
        <div>
          <Suspense>
            <section className="card" aria-labelledby="changed">
              <h2 id="changed">What changed</h2>
              <WhatChanged most={beside} />
            </section>
            <section className="card" aria-labelledby="not-found">
              <h2 id="not-found">
                {unknownsHeading(unknowns)} ({unknowns.length})
              </h2>
              <NotFoundAsNow />
              <ul>
                {unknowns.slice(0, beside - 2).map((unknown) => (
                  <li key={unknown.id}>{unknownLine(unknown, unknowns)}</li>
                ))}
              </ul>
              <p className="screen-only">
                <Link to={paths.unknowns}>The whole list</Link>
              </p>
            </section>
          </Suspense>
        </div>
      </div>
      <Suspense>
        <section className="card" aria-labelledby="footprint">
          <h2 id="footprint">Footprint</h2>
          <PhoneDisclosure
            summary="The districts of each place, on a map"
            open={search.has('shade')}
          >
            <Meanings meanings={meanings} of={['footprint', 'proxy']} />
            <SystemFootprint
              asAt={when.asAt}
              address={when.permalink(paths.home)}
              linkTo={(place) => when.linkTo(paths.place(place))}
            />
          </PhoneDisclosure>
        </section>
      </Suspense>
      <Suspense>
        <section className="card" aria-labelledby="fairer">
          <h2 id="fairer">Is health getting fairer?</h2>
          {!when.isDefault && <p className="secondary small">{FIGURES_ARE_LATEST}</p>}
          <Meanings meanings={meanings} of={['limits']} />
          <HeadlineOutcomes closings={closings} />
        </section>
      </Suspense>
    </>
  );
}
