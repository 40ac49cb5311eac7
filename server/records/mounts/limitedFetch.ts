/** For an answer with its whole body. A page asks first for the version, then for all else at once. */
const TIMEOUT_MS = 4_000;
/** Many times the largest answer of the record that the design is for. */
const MAX_ANSWER_BYTES = 32_000_000;

/** Another server's API did not answer, or not within the limits. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Fails once more than the limit has come through. */
const limitBytes = (address: string, maxBytes: number) => {
  let bytes = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes)
        controller.error(new UnreachableError(`${address} sent more than ${maxBytes} bytes`));
      else controller.enqueue(chunk);
    },
  });
};

/**
 * Fetches an answer, with limits on its time and size.
 * @throws UnreachableError if there is none, or it is a 5xx; reading a body that is too large throws it too
 */
export async function limitedFetch(
  address: string,
  signal: AbortSignal | undefined,
  {
    fetch = globalThis.fetch,
    timeoutMs = TIMEOUT_MS,
    maxBytes = MAX_ANSWER_BYTES,
  }: { fetch?: typeof globalThis.fetch; timeoutMs?: number; maxBytes?: number } = {},
): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { Accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (cause) {
    throw new UnreachableError(`${address} can’t be reached`, { cause });
  }
  if (response.status >= 500) {
    await response.body?.cancel();
    throw new UnreachableError(`${address} answered ${response.status}`);
  }
  return new Response(response.body?.pipeThrough(limitBytes(address, maxBytes)) ?? null, response);
}
