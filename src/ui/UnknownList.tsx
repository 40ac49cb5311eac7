import type { Unknown } from '#src/contract/history.ts';
import { formatDate } from '#src/narrative/format.ts';

import styles from './UnknownList.module.scss';

/** What was looked for and not found: what is known all the same, where we looked, until when. */
export const UnknownList = ({ unknowns }: { readonly unknowns: readonly Unknown[] }) => (
  <ul className={`plain-list ${styles['unknowns']}`}>
    {unknowns.map(({ id, basis, title, detail, searched, until }) => (
      <li key={id} className={`measure ${basis === 'illustrative' ? 'illustrative' : ''}`.trim()}>
        <h3>{title}</h3>
        <p>
          {detail}{' '}
          <span className="secondary small">
            {/[.!?]$/.test(searched) ? searched : `${searched}.`} Searched to {formatDate(until)}.
          </span>
        </p>
      </li>
    ))}
  </ul>
);
