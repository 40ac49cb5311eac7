import type { HTMLInputTypeAttribute } from 'react';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it lacks, in words; undefined: nothing. */
  readonly problem: string | undefined;
  readonly hint?: string;
  readonly type?: HTMLInputTypeAttribute;
  /** Of a field of several lines. */
  readonly rows?: number;
  /** Id of a list of suggestions. */
  readonly list?: string;
};

/** A labelled text field that says below it what it lacks. */
export function Field({
  id,
  label,
  value,
  onChange,
  problem,
  hint,
  type = 'text',
  rows,
  list,
}: Props) {
  const field = {
    id,
    value,
    'className': 'field form-field',
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': hint !== undefined || problem !== undefined ? `${id}-says` : undefined,
    'onChange': ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="form-labelled">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...field} type={type} list={list} autoComplete="off" />
      ) : (
        <textarea {...field} rows={rows} />
      )}
      <span id={`${id}-says`} className={problem === undefined ? 'small' : 'small form-problem'}>
        {problem ?? hint}
      </span>
    </div>
  );
}
