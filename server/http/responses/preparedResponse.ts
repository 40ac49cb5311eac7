import { matchesTag } from '#server/api/etag.ts';
import { ANSWERED_AT } from '#server/records/mounts/lastAnswers.ts';

import { acceptedEncoding, encodeBody, isCompressible, type Encoding } from './encoding.ts';

type Encoded = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** A response that is encoded once for each encoding and then served from memory. */
export type PreparedResponse = {
  /** Bytes of the body before compression. */
  readonly size: number;
  readonly status: number;
  /** Whether it is made from the last answers of a server that gives none now. */
  readonly isStale: boolean;
  /** The response in the encoding that the request accepts, or a 304. */
  respond: (request: Request) => Response | Promise<Response>;
  /** Encodes before the first request. */
  warm: () => Promise<void>;
};

/** Headers that describe a body, and are left out of a 304, which has none. */
const BODY_HEADERS = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'content-disposition',
]);

/**
 * @param content.headers with an ETag if the response may be a 304
 * @param quality brotli's, 0 to 11
 * @param encode compresses the body; called once for each encoding, and again only after a failure
 */
export function prepareResponse(
  content: {
    status: number;
    headers: Record<string, string>;
    body: string | Uint8Array<ArrayBuffer>;
  },
  quality = 5,
  encode = encodeBody,
): PreparedResponse {
  const { status } = content;
  const bytes =
    typeof content.body === 'string' ? new TextEncoder().encode(content.body) : content.body;
  const headers = { ...content.headers, Vary: 'Accept-Encoding' };
  const find = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const tag = status === 200 ? (find('etag') ?? null) : null;
  const compressible = isCompressible(find('content-type') ?? '', bytes.byteLength);
  const unchanged = Object.fromEntries(
    Object.entries(headers).filter(([key]) => !BODY_HEADERS.has(key.toLowerCase())),
  );
  const finished = new Map<Encoding, Encoded>();
  const pending = new Map<Encoding, Promise<Encoded>>();

  async function encodeAs(encoding: Encoding): Promise<Encoded> {
    const body = await encode(bytes, encoding, quality);
    const one = {
      body,
      headers: {
        ...headers,
        'Content-Length': String(body.byteLength),
        ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      },
    };
    finished.set(encoding, one);
    return one;
  }

  function encodeOnce(encoding: Encoding): Promise<Encoded> {
    let promise = pending.get(encoding);
    if (!promise) {
      promise = encodeAs(encoding);
      pending.set(encoding, promise);
      // The request fails; the next one tries again.
      promise.catch(() => pending.delete(encoding));
    }
    return promise;
  }

  const response = ({ body, headers: own }: Encoded) =>
    new Response(body, { status, headers: own });

  return {
    size: bytes.byteLength,
    status,
    isStale: find(ANSWERED_AT.toLowerCase()) !== undefined,
    respond(request) {
      if (tag !== null && matchesTag(request.headers.get('If-None-Match'), tag))
        return new Response(null, { status: 304, headers: unchanged });
      const encoding = compressible
        ? acceptedEncoding(request.headers.get('Accept-Encoding'))
        : 'identity';
      const one = finished.get(encoding);
      return one ? response(one) : encodeOnce(encoding).then(response);
    },
    async warm() {
      if (!compressible) return;
      await encodeOnce('br');
      await encodeOnce('gzip');
    },
  };
}
