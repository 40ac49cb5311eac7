/** Where nobody keeps a log: in tests, tools and the browser's mock. */
export const logToConsole = (error: unknown): void => console.error(error);
