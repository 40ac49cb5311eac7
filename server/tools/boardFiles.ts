import type { Plugin } from 'vite';

/** The list of the built files that a deck may need without a network: see features/board/offline. */
export const boardFiles = (): Plugin => ({
  name: 'board-files',
  apply: 'build',
  generateBundle(_, bundle) {
    // Of the build for browsers only.
    if (!this.environment.config.build.copyPublicDir) return;
    const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    this.emitFile({
      type: 'asset',
      fileName: 'board-files.json',
      source: JSON.stringify(files.sort()),
    });
  },
});
