import { format } from 'node:util';

/** Passes on what packages print, such as React's warnings, as it is no line of the log by itself. */
export function captureConsole(print: (text: string) => void): void {
  const write = (...values: unknown[]) => print(format(...values));
  Object.assign(console, { log: write, info: write, debug: write, warn: write, error: write });
}
