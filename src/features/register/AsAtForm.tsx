import { Form, Link, useLocation } from 'react-router';

import { withQuery } from '#src/addresses/withQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import styles from './AsAtForm.module.scss';
import { useAsAt } from './useAsAt.ts';

type Props = {
  /** The address's other parameters, which the form sends along; null values are left out. */
  readonly otherParams?: Readonly<Record<string, string | null>>;
};

/** Chooses the as-at date: a plain form that works without script. */
export function AsAtForm({ otherParams = {} }: Props) {
  const { asAt, isDefault, problem } = useAsAt();
  const { pathname } = useLocation();
  const [system] = useCollection('system').items;
  if (!system) return null;
  const others = Object.entries(otherParams).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value }],
  );
  return (
    <Form
      aria-label="Date of the record"
      preventScrollReset
      method="get"
      action={pathname}
      className="form-row screen-only"
    >
      {others.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-at">Record as at</label>
      <input
        id="as-at"
        name="asAt"
        type="date"
        className="field"
        min={system.begins}
        max={recordDay(system)}
        defaultValue={asAt}
        // A new field for a new address, so that back and forward show the right date.
        key={asAt}
        aria-describedby={problem ? 'as-at-problem' : 'as-at-hint'}
        aria-invalid={problem ? true : undefined}
      />
      <button type="submit" className="button quiet">
        Show
      </button>
      {!isDefault && (
        <Link to={withQuery(pathname, otherParams)}>Back to {formatDate(recordDay(system))}</Link>
      )}
      {problem ? (
        <p id="as-at-problem" role="alert" className={styles['problem']}>
          <strong>{problem}</strong> Showing {formatDate(asAt)} instead.
        </p>
      ) : (
        <p id="as-at-hint" className={`secondary small ${styles['hint']}`}>
          Any day from {formatDate(system.begins)} to {formatDate(recordDay(system))}.
        </p>
      )}
    </Form>
  );
}
