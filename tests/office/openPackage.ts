import { strFromU8, unzipSync } from 'fflate';

/** One entry of a zip, as its central directory lists it. */
type Entry = { readonly name: string; readonly method: number };

/** The entries of a zip in order, with how each is compressed: 0 stored, 8 deflated. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is the last 22 bytes, as these files have no comment.
  const end = bytes.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06_05_4b_50) throw new Error('not a zip');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const method = view.getUint16(at + 10, true);
    const length = name ?? 0;
    const entry = { name: strFromU8(bytes.subarray(at + 46, at + 46 + length)), method };
    at += 46 + length + (extra ?? 0) + (comment ?? 0);
    return entry;
  });
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** An Office file as its parts. */
export type OfficePackage = {
  readonly entries: readonly Entry[];
  /** The text of a part. @throws Error where there is none */
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
  /** Paths that fit, by their numbers. */
  readonly paths: (pattern: RegExp) => string[];
  readonly relations: (path: string) => Relation[];
};

/** The attributes of each element of a name, from its text. */
export const attributesOf = (xml: string, tag: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${tag}(\\s[^>]*?)?/?>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );

/** A text as it was before it was written as XML. */
export const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The texts of a part's runs, in order. */
export const textRunsOf = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescapeXml(text));

const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

/** Opens an Office file. */
export async function openPackage(file: Blob): Promise<OfficePackage> {
  const zip = new Uint8Array(await file.arrayBuffer());
  const files = unzipSync(zip);
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`${path} is not in the package`);
    return found;
  };
  const text = (path: string) => strFromU8(bytes(path));
  const relations = (path: string) => {
    const rels = path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
    if (!(rels in files)) return [];
    return attributesOf(text(rels), 'Relationship').map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target.replace(/^\//, ''),
    }));
  };
  const paths = (pattern: RegExp) =>
    Object.keys(files)
      .filter((path) => pattern.test(path))
      .toSorted((a, b) => numberIn(a) - numberIn(b));
  return { entries: entriesOf(zip), text, bytes, paths, relations };
}
