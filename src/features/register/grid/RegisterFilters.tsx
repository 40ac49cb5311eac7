import { Form, Link, useLocation } from 'react-router';

import { STATUSES } from '#src/contract/plain/words.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { filterSentence } from '#src/narrative/register/registerViewWords.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';

import styles from './RegisterFilters.module.scss';
import { slug } from '#src/narrative/language/slug.ts';

import { groupsOf } from '#src/figures/register/registerParams.ts';
import { filterRows, isPicked, registerRows } from '#src/figures/register/registerRows.ts';
import type { RegisterView } from './useRegister.ts';

type Props = { readonly view: RegisterView; readonly cells: readonly RegisterCell[] };

/** Narrows the register to a group or a status by a plain form, and says how many services are left. */
export function RegisterFilters({ view, cells }: Props) {
  const { pathname } = useLocation();
  const { when, group, status, problems, services, places, linkWithoutFilters } = view;
  const groups = groupsOf(services);
  const rows = filterRows(registerRows(services, places, cells), view).flatMap((one) => one.rows);
  const occurs = (one: string) =>
    one === status || cells.some((cell) => (cell.status ?? 'none') === one);
  return (
    <div className={styles.filters}>
      <Form method="get" action={pathname} className={`screen-only ${styles.form}`}>
        {!when.isDefault && <input type="hidden" name="asAt" value={when.asAt} />}
        <span className={styles.choice}>
          <label htmlFor="group">Services</label>
          <select
            id="group"
            name="group"
            className="field"
            defaultValue={group ?? ''}
            // A new field for a new address, so that back and forward show the right choice.
            key={`group ${group}`}
          >
            <option value="">All services</option>
            {groups.map((one) => (
              <option key={one} value={slug(one)}>
                {one}
              </option>
            ))}
          </select>
        </span>
        <span className={styles.choice}>
          <label htmlFor="status">Status</label>
          <select
            id="status"
            name="status"
            className="field"
            defaultValue={status ?? ''}
            key={`status ${status}`}
          >
            <option value="">Any status</option>
            {STATUSES.filter(occurs).map((one) => (
              <option key={one} value={one}>
                {STATUS_WORDS[one].label}
              </option>
            ))}
            {occurs('none') && <option value="none">{NO_DECISION.label}</option>}
          </select>
        </span>
        <button type="submit" className="button quiet">
          Filter
        </button>
      </Form>
      {problems.map((problem) => (
        <p key={problem} className="notice problem" role="alert">
          {problem}
        </p>
      ))}
      {(group !== null || status !== null) && (
        <p role="status">
          {filterSentence({
            shown: rows.length,
            total: services.length,
            group: groups.find((one) => slug(one) === group) ?? null,
            status,
            picked: rows.flatMap((row) => row.cells).filter((cell) => isPicked(cell, view)).length,
          })}{' '}
          <Link to={linkWithoutFilters(pathname)} className="screen-only" preventScrollReset>
            Show all services
          </Link>
        </p>
      )}
    </div>
  );
}
