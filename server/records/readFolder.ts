import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Reads every .json and .csv file of a record's folder, except hidden ones. Node only.
 * @returns texts by path within the folder, with `/` on every system
 * @throws Error if there is no such folder, or it or a file can't be read
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
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => /\.(json|csv)$/i.test(name))
    .filter((name) => !/(^|[\\/])\./.test(relative(path, name)))
    .sort();
  const texts = await Promise.all(names.map(readText));
  return new Map(
    names.map((name, index) => [relative(path, name).replaceAll(sep, '/'), texts[index] ?? '']),
  );
}

/** Larger files would not fit into one string with what is made of it. */
const MAX_FILE_BYTES = 256 * 2 ** 20;

/**
 * The text of a file. In a mounted volume it may be a link; what is no file, such as a pipe, might
 * never end.
 * @throws Error that names it, if it can't be read
 */
export async function readText(name: string): Promise<string> {
  const fail = (why: string, cause?: unknown): never => {
    throw new Error(`“${name}” can't be read: ${why}.`, { cause });
  };
  const found = await stat(name).catch((cause: unknown) => {
    const { code, message } = cause as NodeJS.ErrnoException; // Node rejects with nothing else.
    return fail(
      code === 'ENOENT' ? 'it is a link to nothing. Remove or correct it' : message,
      cause,
    );
  });
  if (found.isDirectory()) return fail('it is a folder. Remove it, or put a file in its place');
  if (!found.isFile()) return fail('it is no file. Remove it, or put a file in its place');
  if (found.size > MAX_FILE_BYTES)
    return fail(
      `it is larger than ${MAX_FILE_BYTES / 2 ** 20} MB. Split the indicator, or leave areas out`,
    );
  return readFile(name, 'utf8').catch((cause: unknown) =>
    fail(cause instanceof Error ? cause.message : String(cause), cause),
  );
}
