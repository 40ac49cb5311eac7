import { formatCount } from '#src/narrative/language/format.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';

/** As many as somebody mends before looking again. */
const USUALLY_SHOWN = 8;

type Props = {
  readonly problems: readonly OwnProblem[];
  /** How many are told; the others are counted. */
  readonly most?: number;
};

/** What is wrong in what a reader made: where, what, and what to do. */
export const ProblemList = ({ problems, most = USUALLY_SHOWN }: Props) => (
  <>
    <ul>
      {problems.slice(0, most).map(({ where, says }) => (
        <li key={where + says}>
          <strong>{where}</strong> {says}
        </li>
      ))}
    </ul>
    {problems.length > most && (
      <p>{formatCount(problems.length - most, 'more like it', 'more like them')}.</p>
    )}
  </>
);
