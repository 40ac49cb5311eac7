/** The columns of an observations file, in the order in which it is written. */
export const COLUMNS = [
  'area',
  'sex',
  'age',
  'group',
  'period',
  'value',
  'lower',
  'upper',
  'count',
  'denominator',
  'flags',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Says that something is wrong in a cell of the row being read. */
export type Complain = (column: Column, problem: string, remedy: string) => void;
