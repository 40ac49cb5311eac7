/** What a reader must know before using the figures above. */
export const Cautions = ({ list }: { readonly list: readonly string[] }) =>
  list.length === 0 ? null : (
    <ul className="secondary small">
      {list.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  );
