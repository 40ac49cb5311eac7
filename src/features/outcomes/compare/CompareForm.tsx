import { Form, useLocation } from 'react-router';

import type { Indicator } from '#src/contract/outcomes.ts';

import { MAX_AREAS } from '#src/figures/comparison/compareAddress.ts';
import { areaGroups, type CompareArea } from '#src/figures/comparison/compareAreas.ts';
import styles from './CompareForm.module.scss';
import type { CompareParams } from '#src/figures/comparison/compareParams.ts';

type Props = {
  readonly params: CompareParams;
  readonly all: readonly CompareArea[];
  readonly indicators: readonly Indicator[];
};

/** Chooses areas, outcomes and comparator: a plain form. */
export function CompareForm({ params, all, indicators }: Props) {
  const { pathname, search } = useLocation();
  const { areas, against, problems } = params;
  const options = areaGroups(all).map(({ label, areas: some }) => (
    <optgroup key={label} label={label}>
      {some.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <div className={`screen-only ${styles.choose}`}>
      {/* New fields for a new address, so that back and forward show the right choices. */}
      <details key={search}>
        <summary>Choose areas, outcomes and what they are compared with</summary>
        <Form method="get" action={pathname} className={`card ${styles.form}`}>
          <fieldset className={styles.areas}>
            <legend>Up to four places or areas</legend>
            {Array.from({ length: MAX_AREAS }, (_, n) => (
              <select
                key={n}
                name="area"
                aria-label={`Area ${n + 1}`}
                className="field"
                defaultValue={areas[n]?.id ?? ''}
              >
                <option value="">None</option>
                {options}
              </select>
            ))}
          </fieldset>
          <p className={styles.against}>
            <label htmlFor="against">Compared with</label>
            <select id="against" name="against" className="field" defaultValue={against?.id ?? ''}>
              {against === null && <option value="">Nothing</option>}
              {options}
            </select>
          </p>
          <fieldset className={styles.outcomes}>
            <legend>Outcomes</legend>
            {indicators.map((indicator) => (
              <label key={indicator.id}>
                <input
                  type="checkbox"
                  name="indicator"
                  value={indicator.id}
                  defaultChecked={params.indicators.includes(indicator)}
                />
                <span>
                  {indicator.shortName}
                  {indicator.historic && <span className="secondary"> (historic)</span>}
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button quiet">
            Compare
          </button>
        </Form>
      </details>
      {problems.map((problem) => (
        <p key={problem} className="notice problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}
