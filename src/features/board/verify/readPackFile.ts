import type { Pack } from '#src/contract/pack.ts';
import { PACK_DATA_ID } from '#src/outlets/pack/packData.ts';

import { inertDocument } from './inertDocument.ts';

const MEGABYTE = 1_000_000;
/** No pack is nearly as large, and a larger file would make the page wait. */
const MOST_BYTES = 40 * MEGABYTE;

export type PackFile = { readonly name: string; readonly text: string; readonly pack: Pack };

/**
 * Reads a sealed pack. The file is data: no script of it runs, nothing of it is shown as markup, and
 * nothing that it names is fetched.
 * @throws Error that says in words why it can't be read
 */
export async function readPackFile(file: File): Promise<PackFile> {
  if (file.size > MOST_BYTES)
    throw new Error(`It is larger than ${MOST_BYTES / MEGABYTE} MB, which no pack is.`);
  const text = await file.text();
  const data = inertDocument(text).getElementById(PACK_DATA_ID);
  if (data?.tagName !== 'SCRIPT')
    throw new Error(
      'It is no sealed pack: there is no data of one in it. A pack is an HTML file, and a PDF or a print of it can’t be checked, except by the hash printed on it.',
    );
  let json: unknown;
  try {
    json = JSON.parse(data.textContent);
  } catch {
    throw new Error('Its data can’t be read: the file was cut off or changed.');
  }
  const { parsePack } = await import('#src/client/parse.ts');
  return { name: file.name, text, pack: parsePack(json) };
}
