import { Form, Link, useLocation } from 'react-router';

import type { RegisterCell } from '#src/contract/register.ts';
import { filterSentence } from '#src/narrative/register/registerViewWords.ts';

import styles from './RegisterFilters.module.scss';
import { slug } from '#src/narrative/language/slug.ts';

import { groupsOf } from '#src/figures/register/registerParams.ts';
import { filterRows, isPicked, registerRows } from '#src/figures/register/registerRows.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { StatusCounts } from './StatusCounts.tsx';
import type { RegisterView } from './useRegister.ts';

type Props = { readonly view: RegisterView; readonly cells: readonly RegisterCell[] };

/** Narrows the register to a status by links or to a group by a plain form, and says how many services are left. */
export function RegisterFilters({ view, cells }: Props) {
  const { pathname } = useLocation();
  const { when, group, status, problems, services, places, linkToStatus, linkWithoutFilters } =
    view;
  const groups = groupsOf(services);
  const shown = (filters: Pick<RegisterView, 'group' | 'status'>) =>
    filterRows(registerRows(services, places, cells), filters).flatMap((one) => one.rows);
  const rows = shown(view);
  return (
    <div className={styles.filters}>
      <StatusCounts
        cells={shown({ group, status: null }).flatMap((row) => row.cells)}
        chosen={status}
        linkTo={(one) => linkToStatus(pathname, one)}
      />
      <Form
        method="get"
        action={pathname}
        aria-label="Filter"
        preventScrollReset
        className={'form-row screen-only'}
      >
        {!when.isDefault && <input type="hidden" name="asAt" value={when.asAt} />}
        {status !== null && <input type="hidden" name="status" value={status} />}
        <ChoiceField
          id="group"
          name="group"
          label="Services"
          every="All services"
          choices={groups.map((one) => ({ id: slug(one), name: one }))}
          chosen={group}
        />
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
        <p>
          <span data-shown>
            {filterSentence({
              shown: rows.length,
              total: services.length,
              group: groups.find((one) => slug(one) === group) ?? null,
              status,
              picked: rows.flatMap((row) => row.cells).filter((cell) => isPicked(cell, view))
                .length,
            })}
          </span>{' '}
          <Link to={linkWithoutFilters(pathname)} className="screen-only" preventScrollReset>
            Show all services
          </Link>
        </p>
      )}
    </div>
  );
}
