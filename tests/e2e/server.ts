import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { isThere, ROOT } from '#tests/repository.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built server answers, without a slash at its end. */
    address: string;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const taken = probe.address();
      const port = typeof taken === 'object' && taken ? taken.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** Starts what `npm start` starts, once for all end-to-end tests, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isThere('build')) throw new Error('There is no build/: run npm run build:app first.');
  const server = spawn(process.execPath, [join(ROOT, 'server/process/main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      LOG_LEVEL: 'silent',
    },
  });
  const ended = new Promise<string>((resolve) => {
    server.on('close', (code, signal) => resolve(`${code ?? signal}`));
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /answers at (https?:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
  project.provide('address', address);
  let early = true;
  void ended.then((how) => {
    if (early) process.stderr.write(`The server ended before it was told to (${how}):\n${said}\n`);
  });
  return async () => {
    early = false;
    server.kill('SIGTERM');
    const how = await ended;
    if (how !== '0') throw new Error(`The server ended with ${how} instead of 0:\n${said}`);
  };
}
