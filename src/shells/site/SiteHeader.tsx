import { Link, NavLink, useMatch } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { FindField } from '#src/features/find/FindField.tsx';
import { useReader } from '#src/stores/readerStore.ts';

import { PrintedFrom } from './PrintedFrom.tsx';
import styles from './SiteHeader.module.scss';

/** The header: name, main pages, pinned places (whose space is always there), and the search. */
export function SiteHeader() {
  const { items: places } = useCollection('places');
  const pinned = useReader((reader) => reader.pinned);
  // The search page has a larger field of its own.
  const isFindPage = useMatch(paths.find) !== null;
  return (
    <header className={styles['header']}>
      <div className={`container ${styles['bar']}`}>
        <Link to={paths.home} className={styles['name']}>
          Placeboard
        </Link>
        <PrintedFrom />
        <div className={`screen-only ${styles['links']}`}>
          <nav aria-label="Main" className={styles['pages']}>
            <NavLink to={paths.register}>Register</NavLink>
            <NavLink to={paths.outcomes}>Outcomes</NavLink>
            <NavLink to={paths.priorities}>Priorities</NavLink>
            <NavLink to={paths.money}>Money</NavLink>
            <NavLink to={paths.agreements}>Agreements</NavLink>
            <NavLink to={paths.changes}>Changes</NavLink>
            <NavLink to={paths.board}>Board</NavLink>
            <NavLink to={paths.about}>About</NavLink>
          </nav>
          <div className={styles['pinned']}>
            {pinned.length > 0 && (
              <nav aria-label="Pinned places">
                <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                  <path d="M10 1l2.8 6 6.2.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L1 7.8 7.2 7Z" />
                </svg>
                {places
                  .filter((place) => pinned.includes(place.id))
                  .map((place) => (
                    <NavLink key={place.id} to={paths.place(place.id)}>
                      {place.name}
                    </NavLink>
                  ))}
              </nav>
            )}
          </div>
        </div>
        <div className={`screen-only ${styles['find']}`}>
          {!isFindPage && <FindField variant="header" />}
        </div>
      </div>
    </header>
  );
}
