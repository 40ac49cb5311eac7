import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { writeWhole } from '#server/tools/fetch/writeWhole.ts';

const Kept = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Of the text as it came: a copy that somebody has changed is not what the service sent. */
  hash: z.string(),
});

/** By what a service knows the answer that it gave: its ETag, its Last-Modified. */
export type Validators = { etag: string | null; lastModified: string | null };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What services answered last, so that they need not send it again, and a person can look at it. */
export class ResponseCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  fileOf(name: string): string {
    return join(this.#folder, `${name}.csv`);
  }

  /** @returns null where nothing of this address is kept, or not as it came */
  async read(name: string, address: string): Promise<(Validators & { text: string }) | null> {
    try {
      const text = await readFile(this.fileOf(name), 'utf8');
      const json: unknown = JSON.parse(await readFile(this.#aboutOf(name), 'utf8'));
      const kept = Kept.parse(json);
      return kept.address === address && kept.hash === hashOf(text) ? { ...kept, text } : null;
    } catch {
      // A cache that is not there, or broken, only means to ask for everything.
      return null;
    }
  }

  async write(name: string, address: string, validators: Validators, text: string): Promise<void> {
    await writeWhole(this.fileOf(name), text);
    const about = { address, ...validators, hash: hashOf(text) };
    await writeWhole(this.#aboutOf(name), JSON.stringify(about));
  }

  #aboutOf(name: string): string {
    return join(this.#folder, `${name}.json`);
  }
}
