import { Link } from 'react-router';

import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

import styles from './SexChoice.module.scss';

type Props = {
  readonly sexes: readonly Sex[];
  readonly chosen: Sex;
  /** Address of the page for another sex, with everything else as it is. */
  readonly addressOf: (sex: Sex) => string;
};

/** Links that choose whose figures are shown; nothing where an indicator has one sex. */
export const SexChoice = ({ sexes, chosen, addressOf }: Props) =>
  sexes.length < 2 ? null : (
    <nav className={`${styles.choice} screen-only`} aria-label="Whose figures">
      <ul>
        {sexes.map((sex) => (
          <li key={sex}>
            <Link
              to={addressOf(sex)}
              preventScrollReset
              {...(sex === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              {capitalise(SEX_WORDS[sex])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
