import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { z } from 'zod';

import { ROOT } from './repository.ts';
import type { Step } from './steps.ts';

export type Result = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What the program printed; shown when something failed. */
  readonly output: string;
};

const Counts = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Individual tests in Vitest's JSON report. A file that fails outside its tests (it can't be
 * imported, a hook throws) counts as one failure, so that none is lost.
 */
export function countTests(report: unknown): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, testResults } = Counts.parse(report);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

function execute(step: Step, more: readonly string[], env: NodeJS.ProcessEnv) {
  const [command, args] = step.npm
    ? // npm says where it is; on Windows it can only be started through Node.
      process.env['npm_execpath']
      ? [process.execPath, [process.env['npm_execpath'], 'run', '--silent', step.npm]]
      : ['npm', ['run', '--silent', step.npm]]
    : [process.execPath, [...(step.node ?? []), ...more]];
  return new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one step to its end and counts what it says; never throws. */
export async function runStep(step: Step, env: Readonly<Record<string, string>>): Promise<Result> {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'placeboard-'));
  const report = join(folder, 'report.json');
  const more = step.project
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { code, output } = await execute(step, more, {
    ...process.env,
    NO_COLOR: '1',
    // The pinned Node, for whatever the step starts itself.
    PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ...env,
  });
  let counts = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  let remark = '';
  if (step.project)
    try {
      counts = countTests(JSON.parse(await readFile(report, 'utf8')));
      if (counts.passed + counts.failed === 0) {
        counts.failed = 1;
        remark = '\nNo test ran.';
      } else if (code !== 0 && counts.failed === 0) {
        counts.failed = 1;
        remark = `\nEvery test passed, but Vitest ended with ${code}.`;
      }
    } catch {
      counts = { passed: 0, failed: 1 };
      remark = '\nVitest wrote no report.';
    }
  await rm(folder, { recursive: true, force: true });
  return {
    name: step.name,
    ...counts,
    seconds: (performance.now() - began) / 1000,
    output: output + remark,
  };
}

/** A step that can't be run counts as one failure. */
export const notRun = (name: string, why: string): Result => ({
  name,
  passed: 0,
  failed: 1,
  seconds: 0,
  output: `not run: ${why}`,
});
