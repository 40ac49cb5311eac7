import { afterEach, beforeEach } from 'vitest';

import { forgetConsole, unexpectedConsole, watchConsole } from './expectConsole.ts';

beforeEach(watchConsole);
afterEach(() => {
  const unexpected = unexpectedConsole();
  forgetConsole();
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
});
