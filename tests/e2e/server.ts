import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';
import { ROOT } from '#tests/repository.ts';
import { npmRun, runProgram } from '#tests/runProgram.ts';

import { PUBLISHED_FILES } from './publishedFiles.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built server answers, without a slash at its end. */
    address: string;
    /** Why there is no server: empty if there is one. */
    failure: string;
  }
}

async function serve(): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [join(ROOT, 'server/process/main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
      PLACEBOARD_RECORD: PUBLISHED_FOLDER,
    },
  });
  const ended = new Promise<string>((resolve) => {
    server.on('close', (code, signal) => resolve(`${code ?? signal}`));
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /answers at (https?:\/\/\S+)/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
    server.on('error', reject);
    void ended.then((how) => reject(new Error(`The server ended with ${how}:\n${output}`)));
  });
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      const how = await ended;
      if (how !== '0') throw new Error(`The server ended with ${how} instead of 0:\n${output}`);
    },
  };
}

/**
 * Builds the site, publishes it as files and starts what `npm start` starts, once for all
 * end-to-end tests, over the kept copy of the published record.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let stop = () => Promise.resolve();
  let address = '';
  let failure = '';
  try {
    await npmRun('build:app');
    await runProgram(process.execPath, ['server/publish/publish.ts', PUBLISHED_FILES], {
      PLACEBOARD_RECORD: PUBLISHED_FOLDER,
    });
    ({ address, stop } = await serve());
  } catch (error) {
    failure = String(error);
  }
  project.provide('address', address);
  project.provide('failure', failure);
  return stop;
}
