import { Suspense } from 'react';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { compareAddress } from '#src/figures/comparison/compareAddress.ts';
import { CompareFigures } from '#src/features/outcomes/compare/CompareFigures.tsx';
import { CompareForm } from '#src/features/outcomes/compare/CompareForm.tsx';
import { loadCompare, useCompare } from '#src/features/outcomes/compare/useCompare.ts';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { LIMITS_MEANING } from '#src/narrative/cautions/uncertaintySentence.ts';
import { hasNumber } from '#src/figures/outcomes/outcomeRows.ts';
import { judgedFiguresOf } from '#src/figures/comparison/compareRows.ts';
import { compareAllowance, compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import {
  areasWithoutFigureSentence,
  comparatorLacksSentence,
} from '#src/narrative/comparisons/withoutFigureSentences.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

export const queryParams = ['area', 'indicator', 'against'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const { params, rows } = await loadCompare(load, search, await loadSystem());
  const { areas, against } = params;
  return {
    title: `${joinWords(areas.map(({ title }) => title))} compared`,
    description: compareSentence(judgedFiguresOf(rows), against?.name ?? 'a comparator'),
  };
});

/** Up to four places or areas side by side: every figure with its verdict, and how each changed. */
export function Component() {
  const { description } = useMetadata();
  const { items: sources } = useCollection('sources');
  const { params, all, without, places, indicators, comparators, rows } = useCompare();
  const { areas, against } = params;
  const numbers = numberSources(
    sources,
    rows.flatMap(({ indicator }) => indicator.sources),
  );
  const allowance = compareAllowance(judgedFiguresOf(rows));
  const isIllustrative = indicators.some(({ basis }) => basis === 'illustrative');
  // Links for choosing the comparator: the record's, the present one, and each of the areas.
  const offered = new Set([...comparators, ...(against ? [against] : []), ...areas]);
  return (
    <>
      <h1>Places and areas side by side</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      {allowance !== '' && <p className="secondary small measure">{allowance}</p>}
      <CompareForm params={params} all={all} indicators={indicators} />
      <p className="screen-only choices">
        Compared with{' '}
        {[...offered].map((area, n) => (
          <span key={area.id}>
            {n > 0 && (n === offered.size - 1 ? ' or ' : ', ')}
            <Link
              to={compareAddress({
                areas: areas.map(({ id }) => id),
                indicators: params.indicators.map(({ id }) => id),
                against: area.id,
              })}
              aria-current={area === against ? 'true' : undefined}
              preventScrollReset
            >
              {area.name}
            </Link>
          </span>
        ))}
      </p>
      <p className="secondary small measure">
        {against &&
          comparatorLacksSentence(
            against.name,
            rows
              .filter((row) => row.period && !hasNumber(row.against?.observation ?? null))
              .map(({ indicator }) => indicator.shortName)
              .filter((name, n, names) => names.indexOf(name) === n),
          )}{' '}
        {areasWithoutFigureSentence(without.map(({ name }) => name))}
      </p>
      {isIllustrative && <IllustrativeNote basis="illustrative" />}

      <Suspense>
        <CompareFigures params={params} places={places} rows={rows} numbers={numbers} />
      </Suspense>
      <section className="card" aria-labelledby="read">
        <h2 id="read">How to read this</h2>
        <p className="columns">
          Figures in brackets are{' '}
          <Link className="term" to={paths.word('limits')}>
            95% limits
          </Link>
          . {LIMITS_MEANING} A figure is called better or worse, higher or lower, only when the 95%
          interval of the difference (of the ratio, for rates) does not include “no difference”,
          taking the figures as independent. Figures of different periods are never judged. Areas
          stand in alphabetical order: this is no ranking.{' '}
          <Link to={paths.method}>How this is judged</Link>
        </p>
        <p className="screen-only">
          <Link to={paths.outcomes}>All outcomes</Link>
        </p>
      </section>
      <SourceList numbers={numbers} />
    </>
  );
}
