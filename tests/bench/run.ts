import { bench } from './bench.ts';
import { readBenchArguments } from './readBenchArguments.ts';

try {
  const table = await bench(readBenchArguments(process.argv.slice(2)), (line) =>
    console.error(line),
  );
  console.log(table);
} catch (error) {
  // Without the browser's own log, which Playwright adds.
  const message = error instanceof Error ? error.message : String(error);
  console.error(message.split('\nBrowser logs:')[0]);
  process.exitCode = 1;
}
