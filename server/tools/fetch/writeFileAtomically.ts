import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file so that readers get the old or the new one, never a part, even after a crash. */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Hidden files are not read as part of a record.
  const draft = join(folder, `.draft-${process.pid}`);
  await writeFile(draft, text, { flush: true });
  await rename(draft, path);
}
