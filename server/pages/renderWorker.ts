import { parentPort, workerData } from 'node:worker_threads';

import { captureConsole } from '#server/process/captureConsole.ts';
import { createMounts } from '#server/records/mounts/mounts.ts';

import { loadRenderer } from './loadRenderer.ts';
import type { RenderCall, RenderReply, WorkerData } from './startRenderWorker.ts';

/* A thread that renders, so that no render holds up the requests of others. */

const port = parentPort;
if (port === null) throw new Error('renderWorker.ts runs in a worker thread only');
const reply = (message: RenderReply) => port.postMessage(message);

// Started by startRenderWorker, which types it.
const { sources, options, postcodes, frames } = workerData as WorkerData;
const fault = (error: unknown) => reply({ kind: 'fault', error });
captureConsole(fault);
const mounts = createMounts(sources, { ...options, log: fault });
const { renderPage, linkPreviews, pages } = await loadRenderer();

async function render({ handler, prefix, url }: RenderCall) {
  // A record on another server is known once it has answered.
  await Promise.allSettled(mounts.map((mount) => mount.version()));
  const mount = mounts.find((one) => one.prefix === prefix);
  if (!mount) throw new Error(`There is no record at “${prefix}”`);
  const site = { mounts, postcodes, frames };
  if (handler === 'page') return renderPage(new Request(url), mount, site);
  const preview = linkPreviews[handler];
  if (!preview) throw new Error(`There is no link preview ${handler}`);
  return preview(new URL(url), mount, site);
}

// Messages are of one type, which startRenderWorker sends.
port.on('message', (call: RenderCall) => {
  render(call).then(
    (content) => reply({ kind: 'content', id: call.id, content }),
    (error: unknown) => reply({ kind: 'failure', id: call.id, error }),
  );
});
reply({ kind: 'ready', pages });
