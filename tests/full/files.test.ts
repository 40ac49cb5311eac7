import { afterAll, beforeAll, test } from 'vitest';

import { EXAMPLE_PAGES, PUBLISHED_PAGES } from '#tests/e2e/addresses.ts';
import { checkFile } from '#tests/e2e/checkFile.ts';
import { startFileHost, type FileHost } from '#tests/e2e/fileHost.ts';
import { PUBLISHED_FILES } from '#tests/e2e/publishedFiles.ts';

let host: FileHost;
let plainHost: FileHost;
beforeAll(async () => {
  host = await startFileHost(PUBLISHED_FILES);
  plainHost = await startFileHost(PUBLISHED_FILES, { findsHtml: false });
});
afterAll(() => Promise.all([host.stop(), plainHost.stop()]));

// The builder of a copy made of files offers what files can answer.
const alike = [...PUBLISHED_PAGES, ...EXAMPLE_PAGES].filter((page) => !page.endsWith('/embed'));
test.each(alike)('%s is there whole, as the server has it', async (address) => {
  await checkFile(address, host, plainHost);
});
