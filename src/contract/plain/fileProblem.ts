/** One thing that is wrong in a file, and how to correct it, in plain English. */
export type FileProblem = {
  /** Path or name of the file, such as `decisions.json`. */
  file: string;
  /** Line in the file, from 1; 0 for the file as a whole. */
  line: number;
  /** Path of the field within its entry, such as `chain[1].from`, or a column; '' for all of it. */
  field: string;
  /** What is wrong, read after the field: “is missing”. */
  problem: string;
  /** How to correct it, one or more sentences. */
  remedy: string;
};
