/** A record's API gave no answer, an error, or something that doesn't meet the contract. */
export class RecordUnreachableError extends Error {
  override readonly name = 'RecordUnreachableError';
}

/** Whether an error says that, also where the built application found it out. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && ['RecordUnreachableError', 'ApiError'].includes(error.name);
