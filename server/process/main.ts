import { renderPage } from '#server/pages/render.ts';
import { TELLERS } from '#server/pages/tellers.ts';

import { run } from './run.ts';

await run({ env: process.env, renderPage, tellers: TELLERS });
