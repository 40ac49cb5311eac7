import type { FigureRecord } from '#src/figures/Figure.ts';
import type { LoadAnswer } from '#src/figures/loadFigure.ts';

import { loadWidgetFigure } from './loadEmbedHeight.ts';
import { pageEmbed, type PageEmbed } from './pageEmbed.ts';

/** Fetches what an embed's address is checked against. @throws Error if the record has no system */
export async function loadFigureRecord(load: LoadAnswer): Promise<FigureRecord> {
  const [{ items: systems }, { items: places }, { items: services }, { items: indicators }] =
    await Promise.all([
      load('system', {}),
      load('places', {}),
      load('services', {}),
      load('indicators', {}),
    ]);
  const [system] = systems;
  if (!system) throw new Error('The record has no system');
  return { system, places, services, indicators };
}

/**
 * The embed for the address of a page, or of an embed.
 * @param address within the record, with its query
 * @param isFile whether the site is static files, which answer no query
 * @returns null where no widget shows it, as an answer to it would be an error
 */
export async function loadPageEmbed(
  address: string,
  { isFile, load }: { isFile: boolean; load: LoadAnswer },
): Promise<PageEmbed | null> {
  const embed = pageEmbed(address, await loadFigureRecord(load), isFile);
  const content = embed && (await loadWidgetFigure(embed.widget, embed.question, load));
  return content && embed;
}
