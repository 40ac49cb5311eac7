import { renderPage } from './render.ts';
import { run } from './run.ts';

await run({ env: process.env, renderPage });
