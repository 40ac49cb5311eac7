import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { checkFolder } from './dataCheck.ts';
import { fetchFigures } from './fetch/fetchFigures.ts';
import { progressOn } from './fetch/Progress.ts';
import { readArguments, USAGE } from './fetch/readArguments.ts';
import { ResponseCache } from './fetch/services/responseCache.ts';
import { Interview } from './newRecord/Interview.ts';

/** Out of the record and out of git; `npm ci` empties it. */
const CACHE = 'node_modules/.cache/placeboard';
/** Milliseconds before a request is tried again. */
const FIRST_WAIT = 2000;

async function saidYes(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<boolean>((resolve) => {
    terminal.once('close', () => resolve(false));
  });
  const interview = new Interview({
    ask: (text) => terminal.question(text),
    tell: (text) => console.log(text),
  });
  return Promise.race([interview.yes(question, false), closed]).finally(() => terminal.close());
}

/** What `npm run data:fetch` does. @throws Error in words; then nothing was written */
async function run(arguments_: string[]): Promise<string> {
  const args = readArguments(arguments_);
  if (!args) return USAGE;
  const progress = progressOn(process.stderr);
  const found = await fetchFigures(args, {
    transport: (url, init) => fetch(url, init),
    cache: new ResponseCache(CACHE),
    progress,
    wait: (milliseconds) => wait(milliseconds),
    firstWait: FIRST_WAIT,
  }).finally(progress.end);
  console.log(`${found.text}\n`);
  if (!found.changes) return 'Nothing would change.';
  if (!args.write && !(await saidYes('Write this?')))
    return 'Nothing was written. --write writes it.';
  await found.write();
  return `Written.\n${(await checkFolder(args.folder)).text}`;
}

if (import.meta.main)
  try {
    console.log(await run(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
