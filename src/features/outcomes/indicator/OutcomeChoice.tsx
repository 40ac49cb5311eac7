import { Form, useLocation } from 'react-router';

import type { Area, Place } from '#src/contract/place.ts';
import type { FigurePeriod } from '#src/figures/outcomes/outcomeRows.ts';

import styles from './OutcomeChoice.module.scss';
import {
  canChoosePlace,
  periodId,
  type OutcomeParams,
} from '#src/figures/outcomes/outcomeParams.ts';

type Choice = readonly [id: string, name: string];

type Props = {
  readonly params: OutcomeParams;
  readonly places: readonly Pick<Place, 'id' | 'name'>[];
  /** The first is the default. */
  readonly comparators: readonly Pick<Area, 'code' | 'name'>[];
  /** Oldest first. */
  readonly periods: readonly FigurePeriod[];
  /** The sex in the address, which the form sends along; null: none. */
  readonly sex: string | null;
};

/** Chooses the comparator, the period and the highlighted place: a plain form. */
export function OutcomeChoice({ params, places, comparators, periods, sex }: Props) {
  const { pathname, search } = useLocation();
  const { against, period, place } = params;
  const [usual, ...others] = comparators;
  const [latest, ...earlier] = periods.toReversed();
  const fields = [
    {
      name: 'against',
      label: 'Compared with',
      usual: usual?.name ?? '',
      chosen: against,
      choices: others.map(({ code, name }): Choice => [code, name]),
    },
    {
      name: 'period',
      label: 'Figures up to',
      usual: latest ? `${latest.period}, the latest` : '',
      chosen: period && periodId(period),
      choices: earlier.map((one): Choice => [periodId(one), one.period]),
    },
    {
      name: 'place',
      label: 'Place that stands out',
      usual: 'None: all alike',
      chosen: place,
      choices: canChoosePlace(places) ? places.map(({ id, name }): Choice => [id, name]) : [],
    },
  ].filter(({ choices }) => choices.length > 0);
  if (fields.length === 0) return null;
  const isChosen = fields.some(({ chosen }) => chosen !== null);
  return (
    // New fields for a new address, so that back and forward show the right choices.
    <details key={search} className={`screen-only ${styles['choice']}`} open={isChosen}>
      <summary>
        {canChoosePlace(places)
          ? 'Choose the comparator, the period and the place that stands out'
          : 'Choose the comparator and the period'}
      </summary>
      <Form method="get" action={pathname} className={styles['form']} preventScrollReset>
        {sex !== null && <input type="hidden" name="sex" value={sex} />}
        {fields.map(({ name, label, usual: first, chosen, choices }) => (
          <span key={name} className={styles['field']}>
            <label htmlFor={`choose-${name}`}>{label}</label>
            <select id={`choose-${name}`} name={name} className="field" defaultValue={chosen ?? ''}>
              <option value="">{first}</option>
              {choices.map(([id, text]) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </span>
        ))}
        <button type="submit" className="button quiet">
          Show
        </button>
      </Form>
    </details>
  );
}
