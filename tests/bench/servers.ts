import type { OnEnd } from './cleanUp.ts';
import { startProgram } from './startProgram.ts';

const node = (
  script: string,
  args: readonly string[],
  env: Record<string, string>,
  says: RegExp,
) => ({
  command: process.execPath,
  args: [script, ...args],
  env,
  says,
});

/** What `npm start` starts, on any free port. */
export const startApp = (onEnd: OnEnd): Promise<string> => {
  const env = {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    PLACEBOARD_API: '',
    PLACEBOARD_RECORD: '',
  };
  return startProgram(node('server/process/main.ts', [], env, /answers at (http:\/\/\S+)/), onEnd);
};

/** The hand-written pages, from the answers of the application's own API. */
export const startStatic = (app: string, onEnd: OnEnd): Promise<string> =>
  startProgram(
    node('tests/bench/staticServer.ts', [app], {}, /Static pages at (http:\/\/\S+)/),
    onEnd,
  );

/** The application's answers at these addresses, as files of a plain server. */
export const startFiles = (urls: readonly string[], onEnd: OnEnd): Promise<string> =>
  startProgram(node('tests/bench/fileServer.ts', urls, {}, /Files at (http:\/\/\S+)/), onEnd);
