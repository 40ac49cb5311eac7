/** A page needs several answers, and its reader waits. */
const TIMEOUT_MS = 4_000;
/** For this long an API that didn't answer in time isn't asked again. */
const PAUSE_MS = 5_000;
/** Several times the largest answer of the published record. */
const MAX_ANSWER_BYTES = 16_000_000;

/** The response with a body that fails once it is larger than allowed. */
function limited(response: Response, maxBytes: number): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.error(new Error(`An answer is over ${maxBytes} bytes`));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), response);
}

export type LimitedFetchOptions = {
  fetch?: typeof globalThis.fetch;
  now?: () => number;
  timeoutMs?: number;
  maxBytes?: number;
};

/**
 * Creates a fetch for a server that may be slow, silent or boundless: it gives up in time, leaves a
 * server in peace that didn't answer, and stops reading too large an answer.
 */
export function createLimitedFetch({
  fetch = globalThis.fetch,
  now = Date.now,
  timeoutMs = TIMEOUT_MS,
  maxBytes = MAX_ANSWER_BYTES,
}: LimitedFetchOptions) {
  let pausedUntil = 0;
  return async (address: string, signal?: AbortSignal): Promise<Response> => {
    if (now() < pausedUntil) throw new Error('It did not answer in time a moment ago');
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(address, {
        headers: { Accept: 'application/json' },
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return limited(response, maxBytes);
    } catch (error) {
      if (timeout.aborted) pausedUntil = now() + PAUSE_MS;
      throw error;
    }
  };
}
