import { StartFailure } from './config.ts';
import { startServer, type ServerSetup } from './startServer.ts';

/**
 * Starts the server, says where it answers, and stops it in good order when told to. Where it can't
 * start it says why and leaves with 1.
 */
export async function run(setup: ServerSetup): Promise<void> {
  try {
    const { address, log, stop } = await startServer(setup);
    process.stdout.write(`Placeboard answers at ${address}\n`);
    let stopping = false;
    const leave = (signal: NodeJS.Signals) => {
      // Told twice: whoever asks is in a hurry.
      if (stopping) process.exit(1);
      stopping = true;
      log.info({ event: 'stopping', signal });
      void stop().then(() => process.exit(0));
    };
    process.on('SIGTERM', leave);
    process.on('SIGINT', leave);
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
