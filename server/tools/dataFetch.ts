import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { checkFolder } from './dataCheck.ts';
import { fetchFigures } from './fetch/fetchFigures.ts';
import { createProgressReporter } from './fetch/ProgressReporter.ts';
import { readArguments, USAGE } from './fetch/readArguments.ts';
import { DownloadCache } from './fetch/services/DownloadCache.ts';
import { Interview } from './newRecord/Interview.ts';

/** Not in git; `npm ci` empties it. */
const CACHE_FOLDER = 'node_modules/.cache/placeboard';
/** Wait before a failed request is tried again. */
const FIRST_WAIT_MS = 2000;

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<boolean>((resolve) => {
    terminal.once('close', () => resolve(false));
  });
  const interview = new Interview({
    ask: (text) => terminal.question(text),
    print: (text) => console.log(text),
  });
  return Promise.race([interview.confirm(question, 'no'), closed]).finally(() => terminal.close());
}

/** Runs `npm run data:fetch`. @returns what to print @throws Error; then nothing was written */
async function run(arguments_: string[]): Promise<string> {
  const args = readArguments(arguments_);
  if (!args) return USAGE;
  const progress = createProgressReporter(process.stderr);
  const findings = await fetchFigures(args, {
    transport: (url, init) => fetch(url, init),
    cache: new DownloadCache(CACHE_FOLDER),
    progress,
    wait: (milliseconds) => wait(milliseconds),
    firstWaitMs: FIRST_WAIT_MS,
  }).finally(progress.end);
  console.log(`${findings.text}\n`);
  if (!findings.hasChanges) return 'Nothing would change.';
  if (!args.write && !(await confirm('Write this?')))
    return 'Nothing was written. --write writes it.';
  await findings.write();
  return `Written.\n${(await checkFolder(args.folder)).text}`;
}

if (import.meta.main)
  try {
    console.log(await run(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
