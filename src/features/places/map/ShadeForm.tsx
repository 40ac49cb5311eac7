import { Form, Link, useLocation } from 'react-router';

import { withQuery } from '#src/addresses/withQuery.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

type Props = {
  readonly indicators: readonly Indicator[];
  readonly deprivation: boolean;
  /** What the map is shaded by: the value of `?shade=`, or `place`. */
  readonly shown: string;
  /** The as-at date, YYYY-MM-DD, which the form sends along; null: the default. */
  readonly asAt: string | null;
};

const ANCHOR = '#shade';

/**
 * Chooses what the map is shaded by: a plain form that works without script. While the map is
 * coloured by place, a link leads to it, so that the home page stays small.
 */
export function ShadeForm({ indicators, deprivation, shown, asAt }: Props) {
  const { pathname } = useLocation();
  const address = (shade: string | null) => withQuery(`${pathname}${ANCHOR}`, { asAt, shade });
  const first = deprivation ? 'deprivation' : indicators[0]?.id;
  if (first === undefined) return null;
  if (shown === 'place')
    return (
      <p className="screen-only">
        <Link id="shade" to={address(first)} preventScrollReset>
          Shade the map by {deprivation ? 'deprivation or an outcome' : 'an outcome'}
        </Link>
      </p>
    );
  return (
    <Form
      method="get"
      action={`${pathname}${ANCHOR}`}
      preventScrollReset
      className="form-row screen-only"
    >
      {asAt !== null && <input type="hidden" name="asAt" value={asAt} />}
      <label htmlFor="shade">Shade the map by</label>
      {/* A new field for a new address, so that back and forward show the right choice. */}
      <select id="shade" name="shade" className="field" defaultValue={shown} key={shown}>
        {deprivation && <option value="deprivation">Deprivation</option>}
        {indicators.map(({ id, shortName, historic }) => (
          <option key={id} value={id}>
            {shortName}
            {historic && ' (historic)'}
          </option>
        ))}
      </select>
      <button type="submit" className="button quiet">
        Show
      </button>
      <Link to={address(null)} preventScrollReset>
        Colour it by place
      </Link>
    </Form>
  );
}
