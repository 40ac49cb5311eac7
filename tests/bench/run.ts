import { bench } from './bench.ts';
import { createCleanUp } from './cleanUp.ts';
import { readArguments } from './readArguments.ts';

const { onEnd, cleanUp } = createCleanUp();
try {
  const order = readArguments(process.argv.slice(2));
  process.stdout.write(
    `${await bench(order, onEnd, (line) => process.stderr.write(`${line}\n`))}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
