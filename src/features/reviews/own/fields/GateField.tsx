import { useId } from 'react';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  readonly problem?: string | undefined;
};

/** A field of a form that is sent as a whole, with what is wrong with it. */
export function GateField({ name, label, type = 'text', hint, problem }: Props) {
  const id = useId();
  return (
    <div className="form-labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        className="field form-field"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={`${id}-says`}
      />
      <span id={`${id}-says`} className="small" role={problem === undefined ? undefined : 'alert'}>
        {problem ?? hint}
      </span>
    </div>
  );
}
