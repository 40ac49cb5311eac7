import { Link, useSearchParams } from 'react-router';

import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { THEMES } from '#src/contract/words.ts';
import { IllustrativeNote } from '#src/features/outcomes/IllustrativeNote.tsx';
import { filterFields, NO_FILTER } from '#src/features/outcomes/filterFields.ts';
import { readOutcomeFilter } from '#src/features/outcomes/outcomeFilter.ts';
import { OutcomeFilters } from '#src/features/outcomes/OutcomeFilters.tsx';
import { OutcomeList } from '#src/features/outcomes/OutcomeList.tsx';
import {
  filterOutcomes,
  outcomesQueries,
  useOutcomes,
} from '#src/features/outcomes/useOutcomes.ts';
import { WithoutFigure } from '#src/features/outcomes/WithoutFigure.tsx';
import { capitalise, formatCount, joinWords } from '#src/narrative/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/inSentence.ts';
import { THEME_WORDS } from '#src/narrative/themeWords.ts';
import { PageHead } from '#src/ui/PageHead.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';
import { SourceList } from '#src/ui/SourceList.tsx';

export const loader = pageLoader(async ({ load, loadAll }) => {
  const [[system], { items: places }] = await Promise.all([
    load('system').then(({ items }) => items),
    load('places'),
  ]);
  if (system) await loadAll(outcomesQueries(system, places));
});

/** Every indicator by theme: whether gaps are closing, each finding with its picture, what has no figure. */
export function Component() {
  const [search] = useSearchParams();
  const { items: indicators } = useCollection('indicators');
  const { items: places } = useCollection('places');
  const { items: sources } = useCollection('sources');
  const { current, historic, sentence, against, unjudged } = useOutcomes();

  const all = [...current, ...historic];
  const fields = filterFields(places, against);
  const { filter, problems } = readOutcomeFilter(search, fields);
  const shown = filterOutcomes(current, filter);
  const old = filterOutcomes(historic, filter);
  const themes = THEMES.map((theme) => ({
    theme,
    outcomes: shown.filter(({ indicator }) => indicator.theme === theme),
  })).filter(({ outcomes }) => outcomes.length > 0);
  const numbers = numberSources(
    sources,
    [...shown, ...old].flatMap(({ indicator }) => indicator.sources),
  );
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
        {' · '}
        <Link to="/compare">Compare places and areas side by side</Link>
      </p>
      <OutcomeFilters
        fields={fields}
        filter={filter}
        problems={problems}
        occurs={(name, id) => filterOutcomes(all, { ...NO_FILTER, [name]: id }).length > 0}
        shown={shown.length + old.length}
        total={all.length}
      />
      {made && <IllustrativeNote basis={made.basis} />}
      {themes.map(({ theme, outcomes }, index) => (
        <section key={theme} className="card" aria-labelledby={theme}>
          <h2 id={theme}>{THEME_WORDS[theme].name}</h2>
          <p className="secondary">{capitalise(THEME_WORDS[theme].about)}.</p>
          {index === 0 && (
            <p className="secondary small">
              Lines through the dots are 95% limits, where they are published. The small picture is
              the whole series: the places by their markers, {areaInSentence(against)} in grey dots.
            </p>
          )}
          <OutcomeList outcomes={outcomes} numbers={numbers} place={filter.place} />
        </section>
      ))}
      {shown.length > 0 && <WithoutFigure outcomes={shown} places={places} />}
      {old.length > 0 && (
        <section className="card" aria-labelledby="historic">
          <h2 id="historic">Historic series, kept apart</h2>
          <p>Later figures must not be joined to these, so they say nothing about today.</p>
          <ul className="measure">
            {old.map(({ indicator }) => (
              <li key={indicator.id}>
                <b>{indicator.shortName}</b>: {indicator.caveats.join(' ')}
              </li>
            ))}
          </ul>
          <OutcomeList outcomes={old} numbers={numbers} place={filter.place} />
        </section>
      )}
      <p className="secondary small measure">
        Themes are the domains of the Public Health Outcomes Framework. Which of them an outcome
        counts among, and which stage of life, is our choice.
      </p>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </>
  );
}
