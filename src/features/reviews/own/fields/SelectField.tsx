import { useId } from 'react';

type Props<V extends string> = {
  readonly label: string;
  readonly value: V;
  /** What it may be, each with the words for it. */
  readonly choices: Readonly<Record<V, string>>;
  readonly onChoose: (value: V) => void;
};

/** One of a few words. */
export function SelectField<V extends string>({ label, value, choices, onChoose }: Props<V>) {
  const id = useId();
  // TypeScript types Object.keys as strings.
  const values = Object.keys(choices) as V[];
  return (
    <div className="form-labelled">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((one) => one === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
