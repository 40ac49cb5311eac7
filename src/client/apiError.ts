/** Why an answer could not be used, in words for the page. `status` 0: no answer came at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly remedy: string;

  constructor(status: number, message: string, remedy: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.remedy = remedy;
  }
}
