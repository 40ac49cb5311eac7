import { strToU8, Zip, ZipDeflate } from 'fflate';

import { XML_HEAD, type Part, type Relationship } from './Part.ts';

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The type of core properties is the package's; the others are the office's. */
const typeOf = (type: string): string =>
  type === 'core-properties' ? `${PACKAGE}/metadata/${type}` : `${OFFICE}/${type}`;

const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${relationships
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${typeOf(type)}" Target="/${target}"/>`,
    )
    .join('')}</Relationships>`;

const relationshipsPath = (path: string): string =>
  path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

const contentTypesXml = (parts: readonly Part[]): string =>
  `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/>${parts
    .map(({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`)
    .join('')}</Types>`;

/** The same parts give the same bytes, whenever they are zipped. */
const MODIFIED = new Date(2000, 0, 1);

/**
 * Zips the parts of an Office file, each deflated on its own. fflate's workers start from `blob:`
 * addresses, which the content security policy forbids; resting between two parts needs none.
 * @param relationships of the package itself
 * @param rest awaited after each part, so that a page can answer meanwhile; may throw to stop
 */
export async function zipParts(
  parts: readonly Part[],
  relationships: readonly Relationship[],
  rest: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk.slice());
  });
  const add = (path: string, content: string | Uint8Array) => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MODIFIED;
    zip.add(file);
    file.push(typeof content === 'string' ? strToU8(content) : content, true);
  };
  add('[Content_Types].xml', contentTypesXml(parts));
  add('_rels/.rels', relationshipsXml(relationships));
  for (const { path, content, relationships: own = [] } of parts) {
    add(path, content);
    if (own.length > 0) add(relationshipsPath(path), relationshipsXml(own));
    await rest();
  }
  zip.end();
  return chunks;
}
