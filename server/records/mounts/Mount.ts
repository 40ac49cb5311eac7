import type { SharedAnswers } from '#src/record/SharedAnswers.ts';

/** One record of this deployment. Its API runs in this process or on another server. */
export type Mount = {
  /** Where its addresses begin: '' or '/example'. */
  readonly prefix: string;
  /** Where browsers find its API: `/example/api/v1`, or an absolute address on another server. */
  readonly apiAddress: string;
  /** The system's short name. Empty until a remote API has answered. */
  readonly name: string;
  readonly illustrative: boolean;
  /** Changes whenever the record does. @throws Error if a remote API has never answered */
  readonly version: () => Promise<string>;
  /**
   * Fetches from its API: its last good answer where one on another server fails, with the header
   * ANSWERED_AT of lastAnswers.ts.
   * @param path begins with the collection: `places.json?…`
   */
  readonly fetchApi: (path: string, signal?: AbortSignal) => Promise<Response>;
  /** The API, if it runs in this process; otherwise null. */
  readonly api: { fetch(request: Request): Response | Promise<Response> } | null;
  /** What renders share of that API's answers, of the record's version; null where `api` is. */
  readonly sharedAnswers: (() => Promise<SharedAnswers>) | null;
};
