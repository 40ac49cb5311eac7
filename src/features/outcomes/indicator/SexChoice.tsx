import { Link } from 'react-router';

import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

import styles from './SexChoice.module.scss';

type Props = {
  readonly sexes: readonly Sex[];
  readonly chosen: Sex;
  /** The page with another choice, which loses none of the others. */
  readonly addressOf: (sex: Sex) => string;
};

/** Whose figures are shown: plain links, so that the address holds the choice. */
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
