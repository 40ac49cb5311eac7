import { expect, test } from 'vitest';

import { npmRun } from './runProgram.ts';

/* What is checked without running any code of ours: each counts as one test of `npm test`. */

test.each(['types', 'format:check', 'lint', 'data:check'])('npm run %s', async (script) => {
  await expect(npmRun(script)).resolves.toBeUndefined();
});
