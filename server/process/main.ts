import { renderPage } from '#server/pages/render.ts';
import { LINK_PREVIEWS } from '#server/pages/linkPreviews.ts';

import { run } from './run.ts';

await run({ env: process.env, renderPage, linkPreviews: LINK_PREVIEWS });
