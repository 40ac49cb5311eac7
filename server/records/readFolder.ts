import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Reads every .json and .csv file of a record's folder, except hidden ones. Node only.
 * @returns texts by path within the folder, with `/` on every system
 * @throws Error if there is no such folder, or it can't be read
 */
export async function readFolder(path: string): Promise<Map<string, string>> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (cause: unknown) => {
      const { code, message } = cause as NodeJS.ErrnoException; // Node rejects with nothing else.
      const why =
        code === 'ENOENT'
          ? 'there is no such folder'
          : code === 'ENOTDIR'
            ? 'it is a file, and a record is a folder'
            : message;
      throw new Error(`The record “${path}” can't be read: ${why}.`, { cause });
    },
  );
  const names = entries
    // In a mounted volume files may be links.
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => /\.(json|csv)$/i.test(name))
    .filter((name) => !/(^|[\\/])\./.test(relative(path, name)))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(name, 'utf8')));
  return new Map(
    names.map((name, index) => [relative(path, name).replaceAll(sep, '/'), texts[index] ?? '']),
  );
}
