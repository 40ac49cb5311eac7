import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Logger } from 'pino';

import { createApp } from '#server/http/app.ts';
import { loadAssets } from '#server/http/assets.ts';
import { createHttpServer } from '#server/http/createHttpServer.ts';
import { CLIENT_FOLDER } from '#server/pages/build.ts';
import { startRenderWorker } from '#server/pages/startRenderWorker.ts';
import {
  createMounts,
  mountPlans,
  readSources,
  type MountPlan,
} from '#server/records/mounts/mounts.ts';

import { codeVersion } from './codeVersion.ts';
import { readConfig, StartError, type Config } from './config.ts';
import { createLog } from './log.ts';
import { requestLogger } from './requestLogger.ts';

/** Time that responses under way have to finish once the server stops. */
const STOP_TIMEOUT_MS = 4_000;

export type ServerOptions = {
  env: Readonly<Record<string, string | undefined>>;
  /** Starts what renders; called once, before anything is served. */
  startRenderer?: typeof startRenderWorker;
  /** Folder that `vite build` wrote for browsers. */
  clientFolder?: string;
  plans?: (config: Config) => MountPlan[];
};

export type RunningServer = {
  /** Such as http://127.0.0.1:4173 */
  address: string;
  log: Logger;
  /** Accepts no more requests and waits for those under way. */
  stop: () => Promise<void>;
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} of ${host} is in use by another program. Stop it, or set PORT to another number.`,
        EACCES: `This user may not use port ${port}. Set PORT to a number above 1023.`,
        EADDRNOTAVAIL: `${host} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1.`,
        ENOTFOUND: `There is no host ${host}. Set HOST to an address of this machine, such as 127.0.0.1.`,
      };
      reject(new StartError(reasons[error.code ?? ''] ?? error.message));
    });
    server.listen(port, host, resolve);
  });
}

/** An address that a person can open: a server on every interface is reached at localhost. */
function addressOf(server: Server, host: string): string {
  // A server that listens on a port, as this one does, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const timeout = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(timeout);
      resolve();
    });
  });
}

/**
 * Loads the records, then listens.
 * @throws StartError if it can't; then nothing listens
 */
export async function startServer({
  env,
  startRenderer = startRenderWorker,
  clientFolder = CLIENT_FOLDER,
  plans = mountPlans,
}: ServerOptions): Promise<RunningServer> {
  const config = readConfig(env);
  const log = createLog();
  const logError = (error: unknown) => log.error({ event: 'error', err: error });
  const [assets, code, sources] = await Promise.all([
    loadAssets(clientFolder, config.base),
    codeVersion(),
    readSources(plans(config)),
  ]);
  const options = { build: `${assets.build}.${code}`, address: config.address };
  const mounts = createMounts(sources, { ...options, log: logError });
  const { postcodes, frames } = config;
  const renderer = await startRenderer({ sources, options, postcodes, frames }, logError);
  const app = createApp({ ...renderer, mounts, assets, postcodes, frames, log: logError });
  // Renders a first page of each, so that nobody has to wait for it, and the health check is right.
  for (const { api, apiAddress } of mounts)
    if (api) await app.fetch(new Request(`http://localhost${apiAddress}/health`));

  const server = createHttpServer(app.fetch, logError);
  if (config.logRequests) server.prependListener('request', requestLogger(log));
  await listen(server, config.port, config.host);
  server.on('error', logError);
  void assets.warm().catch(logError);
  const address = addressOf(server, config.host);
  log.info({ event: 'start', address, records: mounts.map(({ prefix }) => prefix || '/') });
  return {
    address,
    log,
    async stop() {
      await stopServer(server);
      log.info({ event: 'stop' });
    },
  };
}
