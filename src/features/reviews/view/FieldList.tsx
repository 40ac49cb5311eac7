type Fields = Readonly<Record<string, { readonly label: string; readonly missing: string }>>;

type Props<F extends Fields> = {
  readonly fields: F;
  readonly values: { readonly [K in keyof F]: string | null };
};

/** Labels with what is known under each; what is not known is said to be. */
export const FieldList = <F extends Fields>({ fields, values }: Props<F>) => (
  <dl className="definitions">
    {Object.entries(fields).map(([name, { label, missing }]) => (
      <div key={name}>
        <dt>{label}</dt>
        <dd>{values[name] ?? <span className="secondary">{missing}</span>}</dd>
      </div>
    ))}
  </dl>
);
