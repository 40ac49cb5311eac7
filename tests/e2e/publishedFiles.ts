import { join } from 'node:path';

import { ROOT } from '#tests/repository.ts';

/** The folder of the site as files, as `npm run build` writes it, of the kept copy of the record. */
export const PUBLISHED_FILES = join(ROOT, 'build/published');
