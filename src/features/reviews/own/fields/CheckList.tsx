import { useId } from 'react';

type Props = {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  /** What is said where there is nothing to choose from. */
  readonly none: string;
};

/** Any of some things, by id. */
export function CheckList({ legend, choices, chosen, onChoose, none }: Props) {
  const group = useId();
  return (
    <fieldset className="form-checks">
      <legend>{legend}</legend>
      {choices.length === 0 && <p className="secondary small">{none}</p>}
      {choices.map(({ id, name }) => (
        <p key={id} className="form-check">
          <input
            id={`${group}-${id}`}
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <label htmlFor={`${group}-${id}`}>{name}</label>
        </p>
      ))}
    </fieldset>
  );
}
