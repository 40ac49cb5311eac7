import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

const Validators = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
export type Validators = z.infer<typeof Validators>;

/** What services answered last, so that they need not send it again, and a person can look at it. */
export class ResponseCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  fileOf(name: string): string {
    return join(this.#folder, `${name}.csv`);
  }

  /** @returns null where nothing of this address is kept, or what is kept can't be read */
  async read(name: string, address: string): Promise<(Validators & { text: string }) | null> {
    try {
      const text = await readFile(this.fileOf(name), 'utf8');
      const json: unknown = JSON.parse(await readFile(join(this.#folder, `${name}.json`), 'utf8'));
      const validators = Validators.parse(json);
      return validators.address === address ? { ...validators, text } : null;
    } catch {
      // A cache that is not there, or broken, only means to ask for everything.
      return null;
    }
  }

  async write(name: string, validators: Validators, text: string): Promise<void> {
    const json = join(this.#folder, `${name}.json`);
    // Never the validators of one answer beside the text of another, whatever stops in between.
    await writeWhole(json, '{}');
    await writeWhole(this.fileOf(name), text);
    await writeWhole(json, JSON.stringify(validators));
  }
}

/** Writes a file all at once: whoever reads it gets the old one or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Hidden: the reader of a record passes over it.
  const draft = join(folder, `.draft-${process.pid}`);
  await writeFile(draft, text);
  await rename(draft, path);
}
