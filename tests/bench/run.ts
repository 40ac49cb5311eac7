import { bench } from './bench.ts';
import { createCleanUp } from './cleanUp.ts';
import { readArguments } from './readArguments.ts';

const { onEnd, cleanUp, isInterrupted } = createCleanUp();
/** Without the browser's own log, which Playwright adds. */
const wordsOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\nBrowser logs:')[0];
const say = (line: string) => void process.stderr.write(`${line}\n`);
try {
  const order = readArguments(process.argv.slice(2));
  process.stdout.write(`${await bench(order, onEnd, say)}\n`);
} catch (error) {
  if (!isInterrupted()) say(wordsOf(error) ?? '');
  process.exitCode = 1;
} finally {
  await cleanUp();
}
