import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file all at once: whoever reads it gets the old one or the new one, whatever stops. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Hidden: the reader of a record passes over it.
  const draft = join(folder, `.draft-${process.pid}`);
  await writeFile(draft, text, { flush: true });
  await rename(draft, path);
}
