import { AXIS_INK } from '#src/charts/colours.ts';

/** The unit, above a picture's chart. */
export const Unit = ({ children }: { readonly children: string }) => (
  <text y="10" fontSize="14" fill={AXIS_INK}>
    {children}
  </text>
);
