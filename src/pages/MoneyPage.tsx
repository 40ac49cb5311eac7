import { Link } from 'react-router';

import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { MeasureBars } from '#src/features/money/MeasureBars.tsx';
import { MeasureNotes } from '#src/features/money/MeasureNotes.tsx';
import { Share } from '#src/outlets/share/Share.tsx';
import { MeasureTable } from '#src/features/money/MeasureTable.tsx';
import { moneyTables } from '#src/figures/money/moneyTables.ts';
import { AsAtForm } from '#src/features/register/AsAtForm.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { moneySentence } from '#src/narrative/promises/moneySentence.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';
import { UnknownList } from '#src/ui/sources/UnknownList.tsx';

import { NotFoundAsNow } from './parts/NotFoundAsNow.tsx';

export const queryParams = ['asAt'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const when = readAsAt(search, await loadSystem());
  const [{ items: places }, { items: funds }, { items: unknowns }] = await Promise.all([
    load('places'),
    load('funds', asAtParam(when)),
    load('unknowns'),
    load('sources'),
  ]);
  const names = (has: boolean) =>
    places
      .filter(({ id }) => funds.some(({ place }) => place === id) === has)
      .map(({ name }) => name);
  return {
    title: 'Money pooled or aligned, place by place',
    description: moneySentence({
      found: names(true),
      missing: names(false),
      measures: moneyTables(funds, places).length,
      unknowns,
      when,
    }),
  };
});

/** Money pooled or aligned: each kind of sum on its own, by place and year. */
export function Component() {
  const { description } = useMetadata();
  const when = useAsAt();
  const { items: places } = useCollection('places');
  const { items: funds } = useCollection('funds', asAtParam(when));
  const { items: unknowns } = useCollection('unknowns');
  const { items: sources } = useCollection('sources');
  const tables = moneyTables(funds, places);
  const numbers = numberSources(
    sources,
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ years }) => years.flat().flatMap((fund) => fund.sources)),
    ),
  );
  const notFound = unknownsAbout(unknowns, 'money');
  return (
    <>
      <h1>Money pooled or aligned</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <AsAtForm />
      {tables.map((table) => (
        <section key={table.measure} className="card" aria-labelledby={`measure-${table.measure}`}>
          <h2 id={`measure-${table.measure}`}>{table.name}</h2>
          {table.note && <p>{table.note}</p>}
          <MeasureBars table={table} places={places} />
          <MeasureTable table={table} numbers={numbers} />
          <MeasureNotes table={table} funds={funds} />
          <Share
            name={table.name}
            address={`${when.permalink(paths.money)}#measure-${table.measure}`}
            data="funds.csv"
            figure="money"
            params={{ measure: table.measure, ...asAtParam(when) }}
          />
        </section>
      ))}
      {notFound.length > 0 && (
        <section className="card" aria-labelledby="not-found">
          <h2 id="not-found">What could not be found about money</h2>
          <NotFoundAsNow />
          <UnknownList unknowns={notFound} />
        </section>
      )}
      <p className="secondary small">
        Sums of unlike{' '}
        <Link className="term" to={paths.word('measure')}>
          measures
        </Link>{' '}
        are never added. Years are financial years, 1 April to 31 March. A sum counts from the end
        of its year, once its source had been published.
      </p>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </>
  );
}
