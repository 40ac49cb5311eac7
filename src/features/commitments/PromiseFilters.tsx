import { Form, Link, useLocation } from 'react-router';

import { withQuery } from '#src/addresses/withQuery.ts';
import type { Place } from '#src/contract/place.ts';

import { filterParams, type PromiseFilter } from './promiseFilter.ts';
import styles from './PromiseFilters.module.scss';

type Props = {
  readonly filter: PromiseFilter & { readonly problems: readonly string[] };
  readonly places: readonly Place[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** The address's other parameters (the as-at date), which the form and the links carry along. */
  readonly otherParams: Readonly<Record<string, string>>;
};

/** Filters promises by place and theme, and groups them by either: a plain form and plain links. */
export function PromiseFilters({ filter, places, themes, otherParams }: Props) {
  const { pathname } = useLocation();
  const { by, place, theme, problems } = filter;
  const to = (changed: Partial<PromiseFilter>) =>
    withQuery(pathname, { ...otherParams, ...filterParams({ ...filter, ...changed }) });
  const hidden = { ...otherParams, ...filterParams({ by, place: null, theme: null }) };
  const choice = (name: 'place' | 'theme', every: string, choices: Props['themes']) => (
    <span className="choice">
      <label htmlFor={`filter-${name}`}>{name === 'place' ? 'Place' : 'Theme'}</label>
      <select
        id={`filter-${name}`}
        name={name}
        className="field"
        defaultValue={filter[name] ?? ''}
        // A new field for a new address, so that back and forward show the right choice.
        key={filter[name] ?? ''}
      >
        <option value="">{every}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div className={`screen-only ${styles['filters']}`}>
      <Form
        aria-label="Filter"
        preventScrollReset
        method="get"
        action={pathname}
        className={`form-row ${styles['form']}`}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {choice('place', 'Every place', places)}
        {choice('theme', 'Every theme', themes)}
        <button type="submit" className="button quiet">
          Filter
        </button>
        {(place !== null || theme !== null) && (
          <Link to={to({ place: null, theme: null })}>Show all</Link>
        )}
      </Form>
      <p className="choices">
        Arranged by{' '}
        <Link to={to({ by: 'place' })} aria-current={by === 'place' ? 'true' : undefined}>
          place
        </Link>
        {' or '}
        <Link to={to({ by: 'theme' })} aria-current={by === 'theme' ? 'true' : undefined}>
          theme
        </Link>
      </p>
      {problems.map((problem) => (
        <p key={problem} className="notice problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}
