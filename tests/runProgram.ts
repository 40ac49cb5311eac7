import { spawn } from 'node:child_process';

import { ROOT } from './repository.ts';

/**
 * Runs a program in the root of the repository and waits until it ends.
 * @throws Error with its output if it fails
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Vitest sets NODE_ENV=test, with which the build would be one for development.
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production', ...env },
    // On Windows npm is a script, not a program.
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${output}`));
    });
  });
}

export const npmRun = (script: string, env?: Readonly<Record<string, string>>): Promise<void> =>
  runProgram('npm', ['run', '--silent', script], env);
