import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { z } from 'zod';

const Origins = z.object({ app: z.string(), baseline: z.string(), files: z.string() });
const RenderTimes = z.object({ page: z.array(z.number()), reactDom: z.array(z.number()) });

export type Servers = z.infer<typeof Origins> & {
  /** Times of rendering a page anew, and what of each react-dom took for itself, in ms. */
  readonly timeRenders: (path: string) => Promise<z.infer<typeof RenderTimes>>;
  readonly stop: () => void;
};

/** Starts the application, the baselines of its pages and its answers as files, in one process. */
export async function startServers(): Promise<Servers> {
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, NODE_ENV: 'production' },
    // Its log is not for the table's reader.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server under test ended too early.');
  });
  const nextMessage = async (): Promise<unknown> => {
    const [message]: unknown[] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  // Who waits for a message hears of it; at the end nobody does.
  ended.catch(() => undefined);
  return {
    ...Origins.parse(await nextMessage()),
    timeRenders: async (path) => {
      child.send(path);
      return RenderTimes.parse(await nextMessage());
    },
    stop: () => child.disconnect(),
  };
}
