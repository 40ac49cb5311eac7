/** One thing that is wrong in what a reader made, or opened as a file: where, and what to do about it. */
export type OwnProblem = { readonly where: string; readonly says: string };
