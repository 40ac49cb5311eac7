import type { Result } from './runStep.ts';

const plural = (count: number) => `${count} ${count === 1 ? 'check' : 'checks'}`;

/** The output of a step in which something failed, under its name. */
export const failure = ({ name, output }: Result): string =>
  `\n── ${name} ${'─'.repeat(Math.max(0, 74 - name.length))}\n${output.trim()}\n`;

/** A line for each step, then one that counts everything; that one ends the run. */
export function summary(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, seconds, output }) => {
    const reason = output.startsWith('not run: ') ? `, ${output}` : '';
    return [
      failed === 0 ? '✓' : '✗',
      name.padEnd(width),
      `${seconds.toFixed(1)} s`.padStart(8),
      failed === 0 ? plural(passed) : `${failed} of ${plural(passed + failed)} failed${reason}`,
    ].join('  ');
  });
  const total = (key: 'passed' | 'failed') => results.reduce((sum, one) => sum + one[key], 0);
  return `\n${rows.join('\n')}\n\n${total('passed')} passed, ${total('failed')} failed\n`;
}
