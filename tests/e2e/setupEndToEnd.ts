import { afterEach, inject } from 'vitest';

import { closePages } from './browser.ts';

// The build or the server failed: each file of tests says so, and the other projects run.
const failure = inject('failure');
if (failure !== '') throw new Error(failure);

afterEach(closePages);
