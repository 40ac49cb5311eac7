import { useId, useState } from 'react';

type Props = {
  readonly label: string;
  /** As it is stored. */
  readonly value: string;
  /** How a text is stored. */
  readonly clean: (text: string) => string;
  /** What is wrong with a cleaned text, in words; null: nothing, and it is stored. */
  readonly problemOf?: (text: string) => string | null;
  readonly onStore: (text: string) => void;
  readonly hint?: string;
  /** Of a field of several lines. */
  readonly rows?: number;
  readonly most?: number;
  readonly isNumber?: boolean;
  /** Of a field of one line: a day is picked, or typed as the browser writes days. */
  readonly isDay?: boolean;
};

/**
 * A field that stores what is typed as soon as it may. Until it is left it shows what was typed; what
 * may not be stored stays in it, with the reason.
 */
export function TextField(props: Props) {
  const { label, value, clean, problemOf, onStore, hint, rows, most } = props;
  const { isNumber = false, isDay = false } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : (problemOf?.(clean(typed)) ?? null);
  const field = {
    id,
    'className': 'field form-field',
    'value': typed ?? value,
    'maxLength': most,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': `${id}-says`,
    'onChange': ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      const text = clean(target.value);
      if ((problemOf?.(text) ?? null) === null) onStore(text);
    },
    'onBlur': () => {
      if (problem === null) setTyped(null);
    },
  };
  return (
    <div className="form-labelled">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...field}
          type={isDay ? 'date' : 'text'}
          inputMode={isNumber ? 'numeric' : undefined}
        />
      ) : (
        <textarea {...field} rows={rows} />
      )}
      <span id={`${id}-says`} className="small" role={problem === null ? undefined : 'alert'}>
        {problem ?? hint}
      </span>
    </div>
  );
}
