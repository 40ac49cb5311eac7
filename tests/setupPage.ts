import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { useReader } from '#src/stores/readerStore.ts';

import { mockServer } from './mockServer.ts';
import { catchSavedFiles, forgetSavedFiles } from './savedFiles.ts';

// jsdom can't scroll. The router calls the first after each navigation, lists of suggestions the second.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// jsdom has no layout, so no media query matches.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

catchSavedFiles();

// So long that only a hang reaches it, on slow machines, too.
configure({ asyncUtilTimeout: 60_000 });

beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  // Files share a page: what a reader of one kept is no other's.
  useReader.setState(useReader.getInitialState(), true);
  localStorage.clear();
  forgetSavedFiles();
  mockServer.resetHandlers();
});
afterAll(() => mockServer.close());
