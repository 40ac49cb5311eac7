import { API_ROOT, apiAddress } from '#src/contract/words.ts';

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

function readApiAddress(text: string): string {
  const address = apiAddress(text);
  if (address === null)
    throw new StartFailure(
      `PLACEBOARD_API is “${text}”, which is not a web address. Write the address of an API, such as https://example.org${API_ROOT}.`,
    );
  return address;
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
    api: env['PLACEBOARD_API'] ? readApiAddress(env['PLACEBOARD_API']) : null,
    recordFolder: env['PLACEBOARD_RECORD'] || 'data',
    logRequests: env['LOG_LEVEL'] !== 'silent',
  };
}
