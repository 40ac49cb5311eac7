import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const COMPRESSIBLE = /^(?:text\/|application\/(?:.+\+)?(?:json|xml|javascript)|image\/svg\+xml)/;
/** Below this, compression saves next to nothing. */
const MIN_COMPRESSED_BYTES = 256;

export const isCompressible = (contentType: string, bytes: number): boolean =>
  bytes >= MIN_COMPRESSED_BYTES && COMPRESSIBLE.test(contentType);

/** The best encoding that an Accept-Encoding header allows: brotli, gzip, or none. */
export function acceptedEncoding(header: string | null): Encoding {
  if (header === null) return 'identity';
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
    weights.set(name.trim(), weight === undefined ? 1 : Number(weight));
  }
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Brotli's quality for pages, 0 to 11. Each page is encoded once, off the main thread, in about 40 ms
 * for 100 kB. At 10 the longest pages fit into TCP's initial window of ten packets; at 5 they would
 * take one round trip more.
 */
export const PAGE_BROTLI_QUALITY = 10;

/** Compresses a body. @param quality brotli's, 0 to 11; above 9 gzip uses its best level, too */
export async function encodeBody(
  body: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return zip(body, { level: quality > 9 ? 9 : 6 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
}
