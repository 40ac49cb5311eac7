import { API_ROOT } from './api.ts';

export type Config = {
  /** 0: any free port. */
  port: number;
  host: string;
  /** Address of another server's API for the record at the root; null: this process serves it. */
  api: string | null;
  /** Folder of the record at the root. */
  recordFolder: string;
  /** Whether each request is logged. */
  logRequests: boolean;
};

/** Settings that can't be used, or anything else that keeps the server from starting, in words. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

function apiAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new StartFailure(
      `PLACEBOARD_API is “${text}”, which is not a web address. Write the address of an API, such as https://example.org${API_ROOT}.`,
    );
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path || API_ROOT}`;
}

/**
 * Settings from the environment; empty ones count as not set.
 * @throws StartFailure naming the setting that can't be used, and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = env['PORT'] || '4173';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StartFailure(`PORT is “${port}”, which is not a port. Use a number up to 65535.`);
  return {
    port: Number(port),
    host: env['HOST'] || '127.0.0.1',
    api: env['PLACEBOARD_API'] ? apiAddress(env['PLACEBOARD_API']) : null,
    recordFolder: env['PLACEBOARD_RECORD'] || 'data',
    logRequests: env['LOG_LEVEL'] !== 'silent',
  };
}
