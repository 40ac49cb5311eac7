import { spawn } from 'node:child_process';

import { ROOT } from '#tests/repository.ts';

import type { OnEnd } from './cleanUp.ts';

const LONGEST_START_MS = 30_000;

type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What it prints once it is ready; the first group is returned. */
  readonly says: RegExp;
};

/**
 * Starts a program that runs until the benchmark ends, and waits for what it says.
 * @throws Error with all it printed, where it ends or is silent instead
 */
export function startProgram(program: Program, onEnd: OnEnd): Promise<string> {
  const child = spawn(program.command, program.args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...program.env },
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  let said = '';
  let isWanted = true;
  let isReady = false;
  onEnd(async () => {
    isWanted = false;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${program.command} said nothing for 30 s:\n${said}`)),
      LONGEST_START_MS,
    );
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = program.says.exec(said)?.[1];
      said = said.slice(-10_000);
      if (found === undefined) return;
      clearTimeout(late);
      isReady = true;
      resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    void ended.then(() => {
      clearTimeout(late);
      // Once it was ready, what fails for want of it must not be all that is said.
      if (isReady && isWanted)
        process.stderr.write(`${program.args[0]} ended too early:\n${said}\n`);
      reject(new Error(`${program.args[0]} does not start:\n${said}`));
    });
  });
}
