import type { Basis } from '#src/contract/plain/words.ts';

/** Says that figures are made up, where they are. */
export const IllustrativeNote = ({ basis }: { readonly basis: Basis }) =>
  basis === 'illustrative' ? (
    <p className="illustrative small">
      <b>Illustrative:</b> these figures are made up for demonstration.
    </p>
  ) : null;
