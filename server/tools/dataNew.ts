import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { parseRecord } from '#server/records/parseRecord.ts';
import { problemLine } from '#server/records/DataProblem.ts';
import { londonDay } from '#src/record/londonDay.ts';

import { checkFolder } from './dataCheck.ts';
import type { Answers } from './newRecord/Answers.ts';
import { askAnswers } from './newRecord/askAnswers.ts';
import { Interview } from './newRecord/Interview.ts';
import { minimalRecord } from './newRecord/minimalRecord.ts';
import { readAnswers } from './newRecord/readAnswers.ts';
import { refuseTaken, writeRecord } from './newRecord/writeRecord.ts';

const USAGE = `npm run data:new -- <folder>                         asks on the terminal
npm run data:new -- <folder> --answers <file.json>   takes the answers from a file (docs/adapt.md shows one)

The folder must not be there yet, or be empty.`;

/** @throws Error in words where the arguments can't be used */
function readArguments(args: string[]): { folder: string; answers: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { answers: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0)
      return { folder: folder.replace(/(.)\/+$/, '$1'), answers: values.answers };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, {
      cause: error,
    });
  }
  throw new Error(`Name one folder to write the record into.\n\n${USAGE}`);
}

async function fromFile(file: string): Promise<Answers> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The answers in “${file}” can’t be read: is the file there?`, { cause });
  });
  return readAnswers(file, text);
}

async function fromTerminal(): Promise<Answers> {
  if (!process.stdin.isTTY)
    throw new Error(`There is no terminal to ask on. Name a file of answers.\n\n${USAGE}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Error('\nStopped. Nothing was written.')));
  });
  const person = {
    ask: (question: string) => Promise.race([terminal.question(question), closed]),
    tell: (text: string) => void process.stdout.write(`${text}\n`),
  };
  return askAnswers(new Interview(person), londonDay()).finally(() => {
    // What comes after is no stop.
    closed.catch(() => undefined);
    terminal.close();
  });
}

/**
 * What `npm run data:new` does.
 * @returns what to say when the record is written
 * @throws Error in words; then nothing was written
 */
export async function makeRecord(args: string[]): Promise<string> {
  const { folder, answers: file } = readArguments(args);
  await refuseTaken(folder);
  const files = minimalRecord(file === undefined ? await fromTerminal() : await fromFile(file));
  const { problems } = parseRecord(files);
  if (problems.length > 0)
    throw new Error(
      `Nothing was written. The answers make a record with problems:\n${problems.map(problemLine).join('\n')}`,
    );
  await writeRecord(folder, files);
  const { text } = await checkFolder(folder);
  const typed = /^[\w./-]+$/.test(folder) ? folder : `'${folder}'`;
  return `\n${text}

Look at it:          PLACEBOARD_RECORD=${typed} npm start
Check each change:   npm run data:check ${typed}
What to add first:   decisions.json, then lead in system.json; docs/adapt.md says how`;
}

if (import.meta.main)
  try {
    process.stdout.write(`${await makeRecord(process.argv.slice(2))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
