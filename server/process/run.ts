import { captureConsole } from './captureConsole.ts';
import { StartError } from './config.ts';
import { startServer, type ServerOptions } from './startServer.ts';

/** A full disk or a closed pipe loses lines of the log; readers are still answered. */
function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/**
 * Starts the server, prints its address, and stops it gracefully on SIGTERM or SIGINT. If it can't
 * start, prints why and exits with 1.
 */
export async function run(options: ServerOptions): Promise<void> {
  outliveOutput();
  try {
    const { address, log, stop } = await startServer(options);
    captureConsole((text) => log.error({ event: 'error', err: text }));
    process.stdout.write(`Placeboard answers at ${address}\n`);
    let stopping = false;
    const leave = (signal: NodeJS.Signals) => {
      // A second signal stops it at once.
      if (stopping) process.exit(1);
      stopping = true;
      log.info({ event: 'stopping', signal });
      void stop().then(() => process.exit(0));
    };
    process.on('SIGTERM', leave);
    process.on('SIGINT', leave);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
