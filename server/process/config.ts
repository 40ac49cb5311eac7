import { API_ROOT, apiAddress, webAddress } from '#src/contract/plain/webAddress.ts';

import { basePath } from './basePath.ts';

/** The server's settings. */
export type Config = {
  /** 0: any free port. */
  port: number;
  host: string;
  /** Address of another server's API for the record at the root; null: this process serves it. */
  api: string | null;
  /** Address of a postcode look-up in the format of postcodes.io; null: none. */
  postcodes: string | null;
  /** Path at which all addresses begin, such as `/placeboard`; '' for the root. */
  base: string;
  /** Public address of the site, with its base; null: the one that the record names. */
  address: string | null;
  /** Folder of the record at the root. */
  recordFolder: string;
  /** Who may frame embeds: `*` for anybody, or origins separated by spaces; '' for nobody. */
  frames: string;
  /** Whether each request is logged. */
  logRequests: boolean;
};

/** Wrong settings, or anything else that keeps the server from starting; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

function readApiAddress(text: string): string {
  const address = apiAddress(text);
  if (address === null)
    throw new StartError(
      `PLACEBOARD_API is “${text}”, which is not a web address. Write the address of an API, such as https://example.org${API_ROOT}.`,
    );
  return address;
}

function readPostcodesAddress(text: string): string {
  const address = webAddress(text);
  if (address === null)
    throw new StartError(
      `PLACEBOARD_POSTCODES is “${text}”, which is not a web address. Write the address of a look-up in the postcodes.io format, such as https://api.postcodes.io.`,
    );
  // The page adds it again.
  return address.replace(/\/postcodes$/, '');
}

function readBase(text: string | undefined): string {
  const base = basePath(text);
  if (base === null)
    throw new StartError(
      `PLACEBOARD_BASE is “${text}”, which is not a path. Write where the site stands, such as /placeboard.`,
    );
  return base;
}

function readPublicAddress(text: string, base: string): string {
  const address = webAddress(text);
  if (address === null || new URL(address).pathname.replace(/\/$/, '') !== base)
    throw new StartError(
      address === null
        ? `PLACEBOARD_ADDRESS is “${text}”, which is not a web address. Write the public address of the site, such as https://example.org${base}.`
        : `PLACEBOARD_ADDRESS is “${text}”, but the site’s addresses begin with “${base || '/'}”. Set PLACEBOARD_BASE to its path, too.`,
    );
  return address;
}

const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i;

function readFrames(text: string): string {
  if (text === 'any') return '*';
  if (text === 'none') return '';
  const origins = text.split(/[\s,]+/).filter((one) => one !== '');
  const [wrong] = origins.filter((one) => !ORIGIN.test(one));
  if (wrong !== undefined || origins.length === 0)
    throw new StartError(
      `PLACEBOARD_FRAMES names “${wrong ?? text}”, which is not the address of a host. Write any, none, or addresses such as https://www.example.org https://*.example.net.`,
    );
  return origins.join(' ');
}

/**
 * Reads the settings from environment variables; empty ones count as not set.
 * @throws StartError naming the setting that is wrong, and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = env['PORT'] || '4173';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StartError(`PORT is “${port}”, which is not a port. Use a number up to 65535.`);
  const base = readBase(env['PLACEBOARD_BASE']);
  return {
    port: Number(port),
    host: env['HOST'] || '127.0.0.1',
    api: env['PLACEBOARD_API'] ? readApiAddress(env['PLACEBOARD_API']) : null,
    postcodes: env['PLACEBOARD_POSTCODES']
      ? readPostcodesAddress(env['PLACEBOARD_POSTCODES'])
      : null,
    base,
    address: env['PLACEBOARD_ADDRESS'] ? readPublicAddress(env['PLACEBOARD_ADDRESS'], base) : null,
    recordFolder: env['PLACEBOARD_RECORD'] || 'data',
    frames: readFrames(env['PLACEBOARD_FRAMES'] || 'any'),
    logRequests: env['LOG_LEVEL'] !== 'silent',
  };
}
