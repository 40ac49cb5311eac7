import { AXIS_INK } from '#src/charts/placeStyles.ts';

/** What the numbers are counted in, over the figure. */
export const Unit = ({ children }: { readonly children: string }) => (
  <text y="10" fontSize="14" fill={AXIS_INK}>
    {children}
  </text>
);
