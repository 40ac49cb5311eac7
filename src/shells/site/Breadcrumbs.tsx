import { Link, useLocation } from 'react-router';

import { paths } from '#src/addresses/paths.ts';

import styles from './Breadcrumbs.module.scss';

const HOME = { to: paths.home, label: 'Placeboard' };

/** The parent of a page, by the first segment of its address. */
const ABOVE: Readonly<Record<string, { to: string; label: string }>> = {
  register: { to: paths.register, label: 'Register' },
  services: { to: paths.register, label: 'Register' },
  outcomes: { to: paths.outcomes, label: 'Outcomes' },
  compare: { to: paths.outcomes, label: 'Outcomes' },
  agreements: { to: paths.agreements, label: 'Agreements' },
  principles: { to: paths.principles, label: 'Principles' },
  about: { to: paths.about, label: 'About' },
  board: { to: paths.board, label: 'Board mode' },
};

/** Links to the pages above this one, nearest last. The home page has none. */
export function Breadcrumbs() {
  const { pathname } = useLocation();
  const [first] = pathname.split('/').filter(Boolean);
  if (first === undefined) return null;
  const above = ABOVE[first];
  return (
    <nav aria-label="Breadcrumb" className={`screen-only small ${styles['breadcrumbs']}`}>
      <ol>
        {[HOME, ...(above && above.to !== pathname ? [above] : [])].map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
