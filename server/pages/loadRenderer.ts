import { readBuild } from './build.ts';
import { loadCanvas } from './cardPng.ts';
import { LINK_PREVIEWS } from './linkPreviews.ts';
import type { Renderer } from './pageRenderer.ts';
import { renderPage } from './render.ts';

/**
 * Loads all code that renders into this thread, so that a deployment may replace it on disk while the
 * server runs.
 * @throws StartError if there is no build
 */
export async function loadRenderer(): Promise<Renderer> {
  const [{ loadPages }] = await Promise.all([readBuild(), loadCanvas()]);
  return { renderPage, linkPreviews: LINK_PREVIEWS, pages: await loadPages() };
}
