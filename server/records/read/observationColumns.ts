/** The columns of an observations file, in the order in which it is written. */
export const OBSERVATION_COLUMNS = [
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
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** Reports a problem in a cell of the row that is being read. */
export type ReportProblem = (column: ObservationColumn, problem: string, remedy: string) => void;
