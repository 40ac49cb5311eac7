import { findChromium } from './chromium.ts';
import { notRun, runStep } from './runStep.ts';
import { schedule } from './schedule.ts';
import { chosen, type Step } from './steps.ts';
import { failure, summary } from './summary.ts';

/** Two cores are what the smallest machine that runs this has. */
const LANES = 2;

async function main(names: readonly string[]): Promise<boolean> {
  const steps = chosen(names);
  const env: Record<string, string> = {};
  let withoutChromium = '';
  if (steps.some(({ needsChromium }) => needsChromium))
    try {
      env['CHROME_PATH'] = await findChromium();
    } catch (error) {
      withoutChromium = error instanceof Error ? error.message : String(error);
    }
  const run = (step: Step) =>
    step.needsChromium && withoutChromium
      ? Promise.resolve(notRun(step.name, withoutChromium))
      : runStep(step, env);

  const failures: string[] = [];
  process.stdout.write('Running:');
  const results = await schedule(
    steps,
    run,
    (result) => {
      process.stdout.write(` ${result.name} ${result.failed === 0 ? '✓' : '✗'}`);
      if (result.failed > 0) failures.push(failure(result));
    },
    LANES,
  );
  process.stdout.write(`\n${failures.join('')}${summary(results)}`);
  return results.every(({ failed }) => failed === 0);
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
