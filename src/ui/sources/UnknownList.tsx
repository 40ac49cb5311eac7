import type { Unknown } from '#src/contract/history.ts';
import { searchedWords } from '#src/narrative/sources/unknownWords.ts';

import styles from './UnknownList.module.scss';

/** What was looked for and not found: details, where we looked, until when. */
export const UnknownList = ({ unknowns }: { readonly unknowns: readonly Unknown[] }) => (
  <ul className={`plain-list columns ${styles['unknowns']}`}>
    {unknowns.map((unknown) => (
      <li
        key={unknown.id}
        className={unknown.basis === 'illustrative' ? 'illustrative' : undefined}
      >
        <h3>{unknown.title}</h3>
        <p>
          {unknown.detail} <span className="secondary small">{searchedWords(unknown)}</span>
        </p>
      </li>
    ))}
  </ul>
);
