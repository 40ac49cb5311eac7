/** Whether an entry of the record, or a whole record by its system, is made up. */
export const isIllustrative = (one: { readonly basis: string } | undefined): boolean =>
  one?.basis === 'illustrative';
