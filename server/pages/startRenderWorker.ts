import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { StartError } from '#server/process/config.ts';
import type { MountOptions, MountSource } from '#server/records/mounts/mounts.ts';
import type { PageParameters } from '#src/entry/server.tsx';

import { LINK_PREVIEWS } from './linkPreviews.ts';
import type { LinkPreviewHandler, Renderer, ResponseContent, Site } from './pageRenderer.ts';

/**
 * Without limits the engine lets the heap grow with what the machine has before it tidies up. Beyond
 * these the thread ends, and the server with it.
 */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** What the worker is started with. */
export type WorkerData = {
  sources: readonly MountSource[];
  options: Omit<MountOptions, 'log'>;
} & Omit<Site, 'mounts'>;

/** @property handler `page`, or the path of a link preview */
export type RenderCall = { id: number; handler: string; prefix: string; url: string };

export type RenderReply =
  | { kind: 'ready'; pages: readonly PageParameters[] }
  | { kind: 'content'; id: number; content: ResponseContent }
  | { kind: 'failure'; id: number; error: unknown }
  /** Of the API, which answers with a 500, or printed by a package. */
  | { kind: 'fault'; error: unknown };

/**
 * Starts the thread that renders, over the records that this thread has read.
 * @throws StartError if there is no build
 */
export async function startRenderWorker(
  data: WorkerData,
  log: (error: unknown) => void,
): Promise<Renderer> {
  const worker = new Worker(new URL('renderWorker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: MEMORY,
  });
  const waiting = new Map<number, PromiseWithResolvers<ResponseContent>>();
  let lastId = 0;

  const ready = once(worker, 'message').catch((error: unknown) => {
    // Classes are lost between threads.
    if (error instanceof Error && error.name === 'StartError') throw new StartError(error.message);
    throw error;
  });
  worker.on('message', (reply: RenderReply) => {
    if (reply.kind === 'fault') log(reply.error);
    if (reply.kind !== 'content' && reply.kind !== 'failure') return;
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'content') call?.resolve(reply.content);
    else call?.reject(reply.error);
    if (waiting.size === 0) worker.unref();
  });

  const callOf =
    (handler: string) =>
    ({ url, prefix }: { url: string; prefix: string }): Promise<ResponseContent> => {
      const call = Promise.withResolvers<ResponseContent>();
      const id = (lastId += 1);
      waiting.set(id, call);
      worker.ref();
      // Of Node's worker, which has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ id, handler, prefix, url } satisfies RenderCall);
      return call.promise;
    };
  const renderPage = callOf('page');
  const linkPreviews = Object.keys(LINK_PREVIEWS).map((handler): [string, LinkPreviewHandler] => {
    const call = callOf(handler);
    return [handler, (address, { prefix }) => call({ url: address.href, prefix })];
  });
  // The worker's first message, which is of this kind.
  const [{ pages }] = (await ready) as [Extract<RenderReply, { kind: 'ready' }>];
  // Where nothing else is left to do, it ends with this thread.
  worker.unref();
  return {
    renderPage: ({ url }, { prefix }) => renderPage({ url, prefix }),
    linkPreviews: Object.fromEntries(linkPreviews),
    pages,
  };
}
