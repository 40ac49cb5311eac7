import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { writeFileAtomically } from '#server/tools/fetch/writeFileAtomically.ts';

const CacheEntry = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** SHA-256 of the text, by which a copy that somebody has edited is noticed. */
  hash: z.string(),
});

/** ETag and Last-Modified of a response. */
export type Validators = { etag: string | null; lastModified: string | null };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A folder with the last downloads, which need not be sent again and can be looked at. */
export class DownloadCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  fileOf(name: string): string {
    return join(this.#folder, `${name}.csv`);
  }

  /** @returns null if nothing is cached for this address, or the copy was edited */
  async read(name: string, address: string): Promise<(Validators & { text: string }) | null> {
    try {
      const text = await readFile(this.fileOf(name), 'utf8');
      const json: unknown = JSON.parse(await readFile(this.#entryFile(name), 'utf8'));
      const entry = CacheEntry.parse(json);
      return entry.address === address && entry.hash === hashOf(text) ? { ...entry, text } : null;
    } catch {
      // Without a valid copy everything is downloaded.
      return null;
    }
  }

  async write(name: string, address: string, validators: Validators, text: string): Promise<void> {
    await writeFileAtomically(this.fileOf(name), text);
    const entry = { address, ...validators, hash: hashOf(text) };
    await writeFileAtomically(this.#entryFile(name), JSON.stringify(entry));
  }

  #entryFile(name: string): string {
    return join(this.#folder, `${name}.json`);
  }
}
