export type Log = {
  info: (fields: object) => void;
  error: (fields: object) => void;
};

/** One line of JSON for each thing that happened. @param write gets a whole line */
export function createLog(write: (line: string) => void): Log {
  const line = (level: string) => (fields: object) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`);
  return { info: line('info'), error: line('error') };
}

/** Where nobody keeps a log: in tests, tools and the browser's mock. */
export const logToConsole = (error: unknown): void => console.error(error);

/** What a log may keep of something thrown. */
export const errorFields = (error: unknown) =>
  error instanceof Error
    ? { event: 'error', message: error.message, stack: error.stack }
    : { event: 'error', message: String(error) };
