/** The default log of errors: for tests, tools and the browser's mock. */
export const logToConsole = (error: unknown): void => console.error(error);
