import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';

/** A word of the record's glossary with its meaning. */
export type Meaning = { readonly id: string; readonly term: string; readonly meaning: string };

type Props = {
  /** Words that a page uses, in any order. */
  readonly meanings: readonly Meaning[];
  /** Ids of those to explain here, in order; one that the record doesn't explain is left out. */
  readonly of: readonly string[];
};

/** What a few words mean, beside where they are used; each leads to the whole list of words. */
export const Meanings = ({ meanings, of }: Props) => (
  <p className="secondary small">
    {of
      .flatMap((id) => meanings.find((one) => one.id === id) ?? [])
      .map(({ id, term, meaning }) => (
        <span key={id}>
          <Link className="term" to={paths.word(id)}>
            {term}
          </Link>
          : {meaning}{' '}
        </span>
      ))}
  </p>
);
