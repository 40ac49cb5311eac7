import { formatCount } from '#src/narrative/language/format.ts';
import type { DeckProblem } from '#src/stores/own/checkDeck.ts';

/** As many as somebody mends before looking again. */
const MOST_SHOWN = 8;

/** What is wrong in a deck: where, what, and what to do. */
export const ProblemList = ({ problems }: { readonly problems: readonly DeckProblem[] }) => (
  <>
    <ul>
      {problems.slice(0, MOST_SHOWN).map(({ where, says }) => (
        <li key={where + says}>
          <strong>{where}</strong> {says}
        </li>
      ))}
    </ul>
    {problems.length > MOST_SHOWN && (
      <p>{formatCount(problems.length - MOST_SHOWN, 'more like it', 'more like them')}.</p>
    )}
  </>
);
