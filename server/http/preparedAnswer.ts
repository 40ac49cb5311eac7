import { matchesTag } from '#server/api/etag.ts';

import { acceptedEncoding, encoded, isCompressible, type Encoding } from './encoding.ts';

type Ready = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

export type PreparedAnswer = {
  /** Bytes of the body before compression. */
  readonly size: number;
  readonly status: number;
  /** The answer in the encoding that the request accepts, or a 304. */
  respond: (request: Request) => Response | Promise<Response>;
  /** Encodes ahead of the first request. */
  warm: () => Promise<void>;
};

/** Headers that a 304 repeats none of: they describe a body that it doesn't have. */
const OF_A_BODY = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'content-disposition',
]);

/**
 * An answer that is encoded once for each encoding and then served from memory.
 * @param encode compresses the body; called once for each encoding, and again only after a failure
 * @param answer.headers ETag among them where a 304 may be given
 */
export function prepareAnswer(
  answer: {
    status: number;
    headers: Record<string, string>;
    body: string | Uint8Array<ArrayBuffer>;
  },
  quality = 5,
  encode = encoded,
): PreparedAnswer {
  const { status } = answer;
  const bytes =
    typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body;
  const headers = { ...answer.headers, Vary: 'Accept-Encoding' };
  const find = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const tag = status === 200 ? (find('etag') ?? null) : null;
  const compressible = isCompressible(find('content-type') ?? '', bytes.byteLength);
  const unchanged = Object.fromEntries(
    Object.entries(headers).filter(([key]) => !OF_A_BODY.has(key.toLowerCase())),
  );
  const ready = new Map<Encoding, Ready>();
  const making = new Map<Encoding, Promise<Ready>>();

  async function make(encoding: Encoding): Promise<Ready> {
    const body = await encode(bytes, encoding, quality);
    const one = {
      body,
      headers: {
        ...headers,
        'Content-Length': String(body.byteLength),
        ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      },
    };
    ready.set(encoding, one);
    return one;
  }

  function makeOnce(encoding: Encoding): Promise<Ready> {
    let promise = making.get(encoding);
    if (!promise) {
      promise = make(encoding);
      making.set(encoding, promise);
      // Whoever asked hears of a failure; the next to ask gets a new attempt.
      promise.catch(() => making.delete(encoding));
    }
    return promise;
  }

  const response = ({ body, headers: own }: Ready) => new Response(body, { status, headers: own });

  return {
    size: bytes.byteLength,
    status,
    respond(request) {
      if (tag !== null && matchesTag(request.headers.get('If-None-Match'), tag))
        return new Response(null, { status: 304, headers: unchanged });
      const encoding = compressible
        ? acceptedEncoding(request.headers.get('Accept-Encoding'))
        : 'identity';
      const one = ready.get(encoding);
      return one ? response(one) : makeOnce(encoding).then(response);
    },
    async warm() {
      if (!compressible) return;
      await makeOnce('br');
      await makeOnce('gzip');
    },
  };
}
