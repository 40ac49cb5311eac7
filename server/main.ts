import { renderPage } from './render.ts';
import { run } from './run.ts';
import { TELLERS } from './tellers.ts';

await run({ env: process.env, renderPage, tellers: TELLERS });
