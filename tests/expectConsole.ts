type Level = 'error' | 'warn';
type Message = { level: Level; text: string };

/* oxlint-disable no-console -- this file stands between the tests and the console */
const original = { error: console.error, warn: console.warn };
let written: Message[] = [];
let expected: { level: Level; pattern: RegExp | string }[] = [];

const asText = (part: unknown): string =>
  part instanceof Error ? (part.stack ?? part.message) : String(part);

/** From here on errors and warnings are noted instead of printed. */
export function watchConsole(): void {
  for (const level of ['error', 'warn'] as const)
    console[level] = (...parts: unknown[]) => {
      written.push({ level, text: parts.map(asText).join(' ') });
    };
}

/** This test makes the console say this; without it, any error or warning fails the test. */
export function expectConsole(level: Level, pattern: RegExp | string): void {
  expected.push({ level, pattern });
}

const matches = (text: string, pattern: RegExp | string): boolean =>
  typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);

/** What was written without being expected, and what was expected and never came. */
export function unexpectedConsole(): string[] {
  const said = written
    .filter(
      ({ level, text }) => !expected.some((e) => e.level === level && matches(text, e.pattern)),
    )
    .map(({ level, text }) => `unexpected console.${level}: ${text}`);
  const missed = expected
    .filter((e) => !written.some((m) => m.level === e.level && matches(m.text, e.pattern)))
    .map(({ level, pattern }) => `expected console.${level} never came: ${String(pattern)}`);
  return [...said, ...missed];
}

export function forgetConsole(): void {
  written = [];
  expected = [];
  console.error = original.error;
  console.warn = original.warn;
}
