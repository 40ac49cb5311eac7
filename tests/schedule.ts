import { notRun, type Result } from './runStep.ts';
import type { Step } from './steps.ts';

/** Runs `work` when the one before it, and whatever else it waits for, is done. */
type Running = Promise<Result>;

/**
 * Runs steps in their order, at most `lanes` at a time; one that must be alone waits for all before
 * it and holds up all after it. A step whose forerunner failed is reported as not run.
 */
export async function schedule(
  steps: readonly Step[],
  run: (step: Step) => Promise<Result>,
  finished: (result: Result) => void,
  lanes: number,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const running = new Set<Running>();
  const start = (step: Step) => {
    const broken = step.after?.find((name) => (results.get(name)?.failed ?? 0) > 0);
    const one: Running = (
      broken === undefined ? run(step) : Promise.resolve(notRun(step.name, `${broken} failed`))
    ).then((result) => {
      results.set(step.name, result);
      running.delete(one);
      finished(result);
      return result;
    });
    running.add(one);
    return one;
  };
  for (const step of steps) {
    while (running.size >= lanes) await Promise.race(running);
    if (step.alone || step.after) await Promise.all(running);
    const one = start(step);
    if (step.alone) await one;
  }
  await Promise.all(running);
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}
