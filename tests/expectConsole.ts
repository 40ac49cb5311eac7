type Level = 'error' | 'warn';
type Message = { level: Level; text: string };

/* oxlint-disable no-console -- this file replaces the console in tests */
const original = { error: console.error, warn: console.warn };
let messages: Message[] = [];
let expected: { level: Level; pattern: RegExp | string }[] = [];

const asText = (part: unknown): string =>
  part instanceof Error ? (part.stack ?? part.message) : String(part);

/** Collects errors and warnings from now on instead of printing them. */
export function watchConsole(): void {
  for (const level of ['error', 'warn'] as const)
    console[level] = (...parts: unknown[]) => {
      messages.push({ level, text: parts.map(asText).join(' ') });
    };
}

/** Expects an error or warning in this test, which would otherwise fail it. */
export function expectConsole(level: Level, pattern: RegExp | string): void {
  expected.push({ level, pattern });
}

const matches = (text: string, pattern: RegExp | string): boolean =>
  typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);

/** Messages that were not expected, and expected ones that never came. */
export function unexpectedConsole(): string[] {
  const unexpected = messages
    .filter(
      ({ level, text }) => !expected.some((e) => e.level === level && matches(text, e.pattern)),
    )
    .map(({ level, text }) => `unexpected console.${level}: ${text}`);
  const missed = expected
    .filter((e) => !messages.some((m) => m.level === e.level && matches(m.text, e.pattern)))
    .map(({ level, pattern }) => `expected console.${level} never came: ${String(pattern)}`);
  return [...unexpected, ...missed];
}

/** Restores the console and forgets all messages. */
export function forgetConsole(): void {
  messages = [];
  expected = [];
  console.error = original.error;
  console.warn = original.warn;
}
