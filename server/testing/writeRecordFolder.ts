import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { recordFiles } from './recordFiles.ts';

/** Writes a record into a new folder, which its test takes away, and answers the folder's path. */
export async function writeRecordFolder(
  files: ReadonlyMap<string, string> = recordFiles(),
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  await mkdir(join(folder, 'observations'));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return folder;
}
