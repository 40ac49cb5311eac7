import { Form, Link, useLocation } from 'react-router';

import { withQuery } from '#src/addresses/withQuery.ts';
import type { Place } from '#src/contract/place.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';

import { filterParams, type PromiseFilter } from './promiseFilter.ts';

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
  return (
    <div className="screen-only">
      <Form
        aria-label="Filter"
        preventScrollReset
        method="get"
        action={pathname}
        className="form-row"
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ChoiceField
          id="filter-place"
          name="place"
          label="Place"
          every="Every place"
          choices={places}
          chosen={place}
        />
        <ChoiceField
          id="filter-theme"
          name="theme"
          label="Theme"
          every="Every theme"
          choices={themes}
          chosen={theme}
        />
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
