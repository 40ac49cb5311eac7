type Props = {
  readonly id: string;
  readonly isChosen: boolean;
  /** What its label says, where its name doesn’t stand beside it. */
  readonly shortName: string;
  readonly isNamed?: boolean;
};

/** A box to tick for a comparison: `Choose`, or the agreement’s name where nothing else says it. */
export const ChooseAgreement = ({ id, isChosen, shortName, isNamed = false }: Props) => (
  <label className="choice">
    <input
      type="checkbox"
      name="beside"
      value={id}
      defaultChecked={isChosen}
      // A new box for a new address, so that back and forward show the right choices.
      key={`${isChosen}`}
    />
    <span>
      {isNamed ? (
        shortName
      ) : (
        <>
          Choose<span className="visually-hidden"> {shortName}</span>
        </>
      )}
    </span>
  </label>
);
