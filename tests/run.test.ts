import { describe, expect, test } from 'vitest';

import { countTests, notRun, runStep, type Result } from './runStep.ts';
import { schedule } from './schedule.ts';
import { chosen, type Step } from './steps.ts';
import { failure, summary } from './summary.ts';

const passes = (name: string, passed = 1): Result => ({
  name,
  passed,
  failed: 0,
  seconds: 1.25,
  output: 'noise',
});
const fails = (name: string): Result => ({ ...passes(name, 2), failed: 3, output: 'what broke' });

describe('the steps that were asked for', () => {
  test('none named: all, in their order', () => {
    expect(chosen([]).map(({ name }) => name)).toEqual([
      'types',
      'format',
      'lint',
      'data',
      'build',
      'unit',
      'page',
      'browser',
      'e2e',
    ]);
  });
  test('end-to-end tests bring the build that they run on', () => {
    expect(chosen(['e2e', 'lint']).map(({ name }) => name)).toEqual(['lint', 'build', 'e2e']);
  });
  test('an unknown one is named, with those there are', () => {
    expect(() => chosen(['unti'])).toThrow(/There is no step unti\. Steps: types, format/);
  });
});

describe('the summary', () => {
  test('says each step, and ends in one line that counts everything', () => {
    const text = summary([passes('types'), fails('unit'), notRun('e2e', 'build failed')]);
    expect(text.split('\n')).toEqual([
      '',
      '✓  types     1.3 s  1 check',
      '✗  unit      1.3 s  3 of 5 checks failed',
      '✗  e2e       0.0 s  1 of 1 check failed, not run: build failed',
      '',
      '3 passed, 4 failed',
      '',
    ]);
  });
  test('a failure is shown whole, under its name', () => {
    expect(failure(fails('unit'))).toMatch(/^\n── unit ─+\nwhat broke\n$/);
  });
});

describe('counting tests', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  });
  test('each test counts; a file that breaks outside its tests counts as one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        file('passed', 'passed', 'passed'),
        file('failed', 'failed', 'passed'),
        file('failed', 'passed'),
        file('failed'),
      ],
    };
    expect(countTests(report)).toEqual({ passed: 4, failed: 3 });
  });
  test('a report without counts is an error, not a pass', () => {
    expect(() => countTests({ success: true })).toThrow('numPassedTests');
  });
});

describe('running one step', () => {
  const step = (script: string, more: Partial<Step> = {}): Step => ({
    name: 'one',
    node: ['-e', script],
    ...more,
  });
  test('its exit code decides, and its output is kept', async () => {
    const good = await runStep(step('console.log("fine")'), {});
    expect(good).toMatchObject({ passed: 1, failed: 0, output: 'fine\n' });
    const bad = await runStep(step('console.error("broken"); process.exit(2)'), {});
    expect(bad).toMatchObject({ passed: 0, failed: 1, output: 'broken\n' });
  });
  test('tests that leave no report have failed, whatever the exit code', async () => {
    const result = await runStep(step('process.exit(0)', { project: 'unit' }), {});
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.output).toContain('Vitest wrote no report.');
  });
});

describe('the order of steps', () => {
  /** Runs each step for as many turns as its name is long, and writes down what ran beside what. */
  async function trial(steps: Step[], broken: string[] = []) {
    const log: string[] = [];
    const now = new Set<string>();
    const results = await schedule(
      steps,
      async ({ name }) => {
        now.add(name);
        log.push([...now].join('+'));
        for (const _ of name) await Promise.resolve();
        now.delete(name);
        return broken.includes(name) ? fails(name) : passes(name);
      },
      ({ name }) => log.push(`${name} ends`),
      2,
    );
    return { log, results };
  }

  test('two at a time, and one that must be alone is', async () => {
    const { log, results } = await trial([
      { name: 'a' },
      { name: 'bbbbbb' },
      { name: 'c' },
      { name: 'd', alone: true },
      { name: 'e' },
    ]);
    expect(log).toEqual([
      'a',
      'a+bbbbbb',
      'a ends',
      'bbbbbb+c',
      'c ends',
      'bbbbbb ends',
      'd',
      'd ends',
      'e',
      'e ends',
    ]);
    expect(results.map(({ name }) => name)).toEqual(['a', 'bbbbbb', 'c', 'd', 'e']);
  });

  test('what waits for a step that failed is not run, and the rest is', async () => {
    const { results } = await trial(
      [{ name: 'build' }, { name: 'e2e', after: ['build'] }, { name: 'unit' }],
      ['build'],
    );
    expect(results.map(({ name, failed, output }) => [name, failed, output])).toEqual([
      ['build', 3, 'what broke'],
      ['e2e', 1, 'not run: build failed'],
      ['unit', 0, 'noise'],
    ]);
  });
});
