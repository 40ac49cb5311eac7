type Props = {
  readonly id: string;
  /** The parameter of the address that it sets. */
  readonly name: string;
  readonly label: string;
  /** What it says where nothing is chosen: “Every place”. */
  readonly every: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Id of what is chosen; null: nothing. */
  readonly chosen: string | null;
};

/** A labelled list to choose one of, or every one, in a form that narrows what a page shows. */
export const ChoiceField = ({ id, name, label, every, choices, chosen }: Props) => (
  <span className="choice">
    <label htmlFor={id}>{label}</label>
    <select
      id={id}
      name={name}
      className="field"
      defaultValue={chosen ?? ''}
      // A new field for a new address, so that back and forward show the right choice.
      key={chosen ?? ''}
    >
      <option value="">{every}</option>
      {choices.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </span>
);
