import { Link } from 'react-router';

import { findGroups } from './findGroups.ts';
import styles from './FindResults.module.scss';
import type { Finding } from './matching/FindEntry.ts';

type Props = { readonly findings: readonly Finding[] };

/** The findings by kind, the best first, each with a line about it. */
export const FindResults = ({ findings }: Props) =>
  findGroups(findings).map(({ heading, findings: own }) => (
    <section key={heading} className="card">
      <h2>{heading}</h2>
      <ul className={`plain-list ${styles['results']}`}>
        {own.map(({ id, title, says, to, illustrative }) => (
          <li key={id} className={illustrative ? 'illustrative' : undefined}>
            <Link to={to}>{title}</Link>
            <span className="secondary">{says}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
