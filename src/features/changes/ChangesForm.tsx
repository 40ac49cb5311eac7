import { Form, Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Place } from '#src/contract/place.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';

import styles from './ChangesForm.module.scss';
import { targetParams, type ChangesParams } from './changesParams.ts';
import { LastBoard } from './LastBoard.tsx';

type Props = {
  readonly params: ChangesParams;
  readonly system: System;
  readonly places: readonly Place[];
  readonly services: readonly Service[];
};

/**
 * Chooses two dates, a place and a service: a plain form that works without script, and links to the
 * usual spans.
 */
export function ChangesForm({ params, system, places, services }: Props) {
  const { from, to, isDefault, target, problems } = params;
  const about = targetParams(target);
  const { begins, placesExistFrom } = system;
  const date = (name: 'from' | 'to', value: string) => (
    <input
      id={name}
      name={name}
      type="date"
      className="field"
      min={begins}
      max={recordDay(system)}
      defaultValue={value}
      // A new field for a new address, so that back and forward show the right date.
      key={`${name} ${value}`}
      aria-describedby="changes-hint"
      aria-invalid={problems.length > 0 ? true : undefined}
    />
  );
  return (
    <div className="screen-only">
      <div className={styles.choose}>
        <Form preventScrollReset method="get" action={paths.changes} className="form-row">
          <span>
            <label htmlFor="from">After</label> {date('from', from)}
          </span>
          <span>
            <label htmlFor="to">up to</label> {date('to', to)}
          </span>
          <ChoiceField
            id="place"
            name="place"
            label="Place"
            every="Every place"
            choices={places}
            chosen={about.place ?? null}
          />
          <ChoiceField
            id="service"
            name="service"
            label="Service"
            every="Every service"
            choices={services}
            chosen={about.service ?? null}
          />
          <button type="submit" className="button quiet">
            Show
          </button>
        </Form>
      </div>
      {problems.map((problem) => (
        <p key={problem} className="notice problem" role="alert">
          {problem}
        </p>
      ))}
      <p id="changes-hint" className="secondary small">
        {isDefault &&
          `${problems.length === 0 ? 'No first date is given, so this' : 'This'} is the year up to ${formatDate(to)}. `}
        What became known after the first date, up to and including the second. The record begins on{' '}
        {formatDate(begins)}, which counts whole, and its sources were last searched on{' '}
        {formatDate(system.searched)}.
      </p>
      <div className={styles.choose}>
        <ul className={styles.spans} aria-label="Other spans">
          <li>
            <Link to={withQuery(paths.changes, about)}>The last year</Link>
          </li>
          {placesExistFrom !== null && (
            <li>
              <Link to={withQuery(paths.changes, { from: placesExistFrom, ...about })}>
                Since the places began, {formatDate(placesExistFrom)}
              </Link>
            </li>
          )}
          <li>
            <Link to={withQuery(paths.changes, { from: begins, ...about })}>
              The whole record, from {formatDate(begins)}
            </Link>
          </li>
        </ul>
        <LastBoard from={from} about={about} />
      </div>
    </div>
  );
}
