/** One record of this deployment, as the application and the page renderer see it. */
export type Mount = {
  /** Where its addresses begin: '' or '/example'. */
  readonly prefix: string;
  /** Where the browser asks its API: `/example/api/v1`, or a whole address on another server. */
  readonly apiAddress: string;
  /** The system's short name. Empty: not known yet, as the API elsewhere has not answered. */
  readonly name: string;
  readonly illustrative: boolean;
  /** Changes whenever the record does. @throws when an API elsewhere has never answered */
  readonly version: () => Promise<string>;
  /**
   * Asks its API, in this process or elsewhere.
   * @param path begins with the collection: `places.json?…`
   */
  readonly fetchApi: (path: string, signal?: AbortSignal) => Promise<Response>;
  /** The API itself, where it runs in this process; null where it is elsewhere. */
  readonly api: { fetch(request: Request): Response | Promise<Response> } | null;
};
