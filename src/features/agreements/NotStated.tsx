import { capitalise, joinWords } from '#src/narrative/language/format.ts';

/** What a document is silent about, as the last line of a list of definitions; nothing for nothing. */
export const NotStated = ({ of }: { readonly of: readonly string[] }) =>
  of.length === 0 ? null : (
    <div>
      <dt className="secondary">Not stated</dt>
      <dd className="secondary">{capitalise(joinWords(of))}</dd>
    </div>
  );
