import { Form, Link, useLocation } from 'react-router';

import { outcomeFilterSentence } from '#src/narrative/outcomes/outcomeFilterSentence.ts';

import {
  chosenWords,
  FILTERS,
  type FilterField,
  type FilterName,
  type OutcomeFilter,
} from './filterFields.ts';
import styles from './OutcomeFilters.module.scss';

type Props = {
  readonly fields: Readonly<Record<FilterName, FilterField>>;
  readonly filter: OutcomeFilter;
  readonly problems: readonly string[];
  /** Whether any outcome has a value of a filter; others are not offered. */
  readonly occurs: (name: FilterName, id: string) => boolean;
  /** How many outcomes are shown, and how many there are. */
  readonly shown: number;
  readonly total: number;
};

/** Filters the outcomes by a plain form, and says how many are left. */
export function OutcomeFilters({ fields, filter, problems, occurs, shown, total }: Props) {
  const { pathname } = useLocation();
  const chosen = chosenWords(fields, filter);
  return (
    <div className={styles['filters']}>
      <details className="screen-only" open={chosen.length > 0 || problems.length > 0}>
        <summary>Filter by theme, life stage, place, verdict, limits or age</summary>
        <Form preventScrollReset method="get" action={pathname} className={styles['form']}>
          {FILTERS.map((name) => (
            <span key={name} className={styles['choice']}>
              <label htmlFor={`filter-${name}`}>{fields[name].label}</label>
              <select
                id={`filter-${name}`}
                name={name}
                // A new field for a new choice, so that back and forward show the right one.
                key={filter[name] ?? ''}
                className="field"
                defaultValue={filter[name] ?? ''}
              >
                <option value="">{fields[name].every}</option>
                {fields[name].choices
                  .filter(({ id }) => id === filter[name] || occurs(name, id))
                  .map((choice) => (
                    <option key={choice.id} value={choice.id}>
                      {choice.name}
                    </option>
                  ))}
              </select>
            </span>
          ))}
          <button type="submit" className="button quiet">
            Filter
          </button>
        </Form>
      </details>
      {problems.map((problem) => (
        <p key={problem} className={`notice problem ${styles['problem']}`} role="alert">
          {problem}
        </p>
      ))}
      <p>
        <span data-shown>{outcomeFilterSentence({ shown, total, chosen })}</span>{' '}
        {chosen.length > 0 && (
          <Link to={pathname} className="screen-only">
            Show all outcomes
          </Link>
        )}
      </p>
    </div>
  );
}
