import type { Basis } from '#src/contract/plain/words.ts';

/** Made-up figures look and say so wherever they stand. */
export const IllustrativeNote = ({ basis }: { readonly basis: Basis }) =>
  basis === 'illustrative' ? (
    <p className="illustrative small">
      <b>Illustrative:</b> these figures are made up for demonstration.
    </p>
  ) : null;
