import { Link } from 'react-router';

import { findGroups } from './findGroups.ts';
import styles from './FindResults.module.scss';
import type { Finding } from './matching/FindEntry.ts';
import { OutsideRecord } from './OutsideRecord.tsx';

type Props = { readonly findings: readonly Finding[] };

/** The findings by kind, the best first, each with a line about it. */
export const FindResults = ({ findings }: Props) =>
  findGroups(findings).map(({ kind, heading, findings: own }) => (
    <section key={kind} className="card">
      <h2>{heading}</h2>
      {kind === 'outside' ? (
        <OutsideRecord findings={own} />
      ) : (
        <ul className={`plain-list ${styles['results']}`}>
          {own.map(({ id, title, says, to, illustrative }) => (
            <li key={id} className={illustrative ? 'illustrative' : undefined}>
              <Link to={to}>{title}</Link>
              <span className="secondary">{says}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
