import type { Place } from '#src/contract/place.ts';
import { THEMES } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { THEME_WORDS } from '#src/narrative/outcomes/themeWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import { OutcomeList } from './OutcomeList.tsx';
import type { OutcomePictures } from './useOutcomes.ts';
import { WithoutFigure } from './WithoutFigure.tsx';

type Props = {
  /** Outcomes whose series go on, and those whose series have ended. */
  readonly current: readonly OutcomePictures[];
  readonly historic: readonly OutcomePictures[];
  readonly places: readonly Place[];
  /** Name of the first comparator. */
  readonly against: string;
  /** Id of the place whose verdict comes first; null: none does. */
  readonly place: string | null;
  readonly numbers: SourceNumbers;
};

/** Outcomes by theme, then the places without figures, then historic series. */
export function OutcomeThemes({ current, historic, places, against, place, numbers }: Props) {
  const themes = THEMES.map((theme) => ({
    theme,
    outcomes: current.filter(({ indicator }) => indicator.theme === theme),
  })).filter(({ outcomes }) => outcomes.length > 0);
  return (
    <>
      {themes.map(({ theme, outcomes }, index) => (
        <section key={theme} className="card" aria-labelledby={theme}>
          <h2 id={theme}>{THEME_WORDS[theme].name}</h2>
          <p className="secondary">{capitalise(THEME_WORDS[theme].about)}.</p>
          {index === 0 && (
            <p className="secondary small wide-only">
              Lines through the dots are 95% limits, where they are published. The small picture is
              the whole series: the places by their markers, {areaInSentence(against)} in grey dots.
            </p>
          )}
          <OutcomeList outcomes={outcomes} numbers={numbers} place={place} />
        </section>
      ))}
      {current.length > 0 && <WithoutFigure outcomes={current} places={places} />}
      {historic.length > 0 && (
        <section className="card" aria-labelledby="historic">
          <h2 id="historic">Historic series, kept apart</h2>
          <p>Later figures must not be joined to these, so they say nothing about today.</p>
          <ul className="columns">
            {historic.map(({ indicator }) => (
              <li key={indicator.id}>
                <b>{indicator.shortName}</b>: {indicator.caveats.join(' ')}
              </li>
            ))}
          </ul>
          <OutcomeList outcomes={historic} numbers={numbers} place={place} />
        </section>
      )}
      <p className="secondary small">
        Themes are the domains of the Public Health Outcomes Framework. Which of them an outcome
        counts among, and which stage of life, is our choice.
      </p>
    </>
  );
}
