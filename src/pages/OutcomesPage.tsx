import { Link } from 'react-router';

import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { IllustrativeNote } from '#src/features/outcomes/IllustrativeNote.tsx';
import { OutcomeSummary } from '#src/features/outcomes/OutcomeSummary.tsx';
import {
  outcomesQueries,
  useOutcomes,
  withoutFigure,
  type OutcomePictures,
} from '#src/features/outcomes/useOutcomes.ts';
import { formatCount, joinWords } from '#src/narrative/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/inSentence.ts';
import { PageHead } from '#src/ui/PageHead.tsx';
import { numberSources, type SourceNumbers } from '#src/ui/sourceNumbers.ts';
import { SourceList } from '#src/ui/SourceList.tsx';

import styles from './OutcomesPage.module.scss';

export const loader = pageLoader(async ({ load, loadAll }) => {
  const [[system], { items: places }] = await Promise.all([
    load('system').then(({ items }) => items),
    load('places'),
  ]);
  if (system) await loadAll(outcomesQueries(system, places));
});

const Pictures = ({
  outcomes,
  numbers,
}: {
  readonly outcomes: readonly OutcomePictures[];
  readonly numbers: SourceNumbers;
}) => (
  <div className={styles['list']}>
    {outcomes.flatMap(({ indicator, inputs }) =>
      inputs.map((input) => (
        <OutcomeSummary key={`${indicator.id} ${input.sex}`} input={input} numbers={numbers} />
      )),
    )}
  </div>
);

/** Every indicator: whether gaps are closing, each finding with its picture, what has no figure. */
export function Component() {
  const { items: indicators } = useCollection('indicators');
  const { items: places } = useCollection('places');
  const { items: sources } = useCollection('sources');
  const { current, historic, sentence, against, unjudged } = useOutcomes();
  const numbers = numberSources(
    sources,
    [...current, ...historic].flatMap(({ indicator }) => indicator.sources),
  );
  const lacking = withoutFigure(current);
  const proxies = places.filter(({ proxy }) => proxy !== null);
  const [made] = indicators.filter(({ basis }) => basis === 'illustrative');
  return (
    <>
      <PageHead title="Is health getting fairer here?" description={sentence} />
      <h1>Is health getting fairer here?</h1>
      <p className="lead">{sentence}</p>
      <p className="secondary small measure">
        A gap is how far a place is on the worse side of {areaInSentence(against)}; it is compared
        between the latest period and the one that ends nearest to ten years earlier, and called
        changed only when the 95% interval of the change leaves out no change.
        {unjudged.length > 0 &&
          ` ${formatCount(unjudged.length, 'outcome is', 'outcomes are')} not judged: ${joinWords(
            unjudged.map(({ indicator }) => topicInSentence(indicator.shortName)),
          )}.`}{' '}
        <Link to="/about/method">How this is judged</Link>
      </p>

      <section className="card" aria-labelledby="current">
        <h2 id="current">The outcomes</h2>
        {current.length === 0 && <p>No indicator that goes on is in this record.</p>}
        {made && <IllustrativeNote basis={made.basis} />}
        <p className="secondary small measure">
          Lines through the dots are 95% limits, where they are published. The small picture is the
          whole series: the places by their markers, {areaInSentence(against)} in grey dots.
        </p>
        <Pictures outcomes={current} numbers={numbers} />
      </section>

      {(lacking.length > 0 || proxies.length > 0) && (
        <section className="card" aria-labelledby="lacking">
          <h2 id="lacking">Where a place has no figure of its own</h2>
          <ul className="measure">
            {lacking.map((place) => (
              <li key={place.id}>
                <b>{place.name}</b> has no figure in the latest period for{' '}
                {place.outcomes.map((indicator, index) => (
                  <span key={indicator.id}>
                    {index > 0 && (index === place.outcomes.length - 1 ? ' and ' : ', ')}
                    <Link to={`/outcomes/${indicator.id}`}>
                      {topicInSentence(indicator.shortName)}
                    </Link>
                  </span>
                ))}
                .
              </li>
            ))}
            {proxies.map(({ id, name, proxy }) => (
              <li key={id}>
                <b>{name}</b>: {proxy}
              </li>
            ))}
          </ul>
        </section>
      )}

      {historic.length > 0 && (
        <section className="card" aria-labelledby="historic">
          <h2 id="historic">Historic series, kept apart</h2>
          <p>Later figures must not be joined to these, so they say nothing about today.</p>
          <ul className="measure">
            {historic.map(({ indicator }) => (
              <li key={indicator.id}>
                <b>{indicator.shortName}</b>: {indicator.caveats.join(' ')}
              </li>
            ))}
          </ul>
          <Pictures outcomes={historic} numbers={numbers} />
        </section>
      )}
      <SourceList numbers={numbers} />
    </>
  );
}
