import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { minify, type Plugin } from 'vite';

/** Scripts that are loaded by fixed names; they are not part of the application's build. */
const SCRIPTS = ['embed.js', 'embed-frame.js', 'board-worker.js'];

/** Minifies the built copies of those scripts; the files in public/ stay readable. */
export const minifyPublic = (): Plugin => ({
  name: 'minify-public',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    if (!this.environment.config.build.copyPublicDir) return;
    for (const name of SCRIPTS) {
      const file = join(dir, name);
      const { code, errors } = await minify(name, await readFile(file, 'utf8'));
      if (errors.length > 0) this.error(`${name}: ${errors.map(({ message }) => message).join()}`);
      await writeFile(file, code);
    }
  },
});
