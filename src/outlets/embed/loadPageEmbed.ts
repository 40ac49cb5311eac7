import { loadFigureRecord, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { NAMED_SUBJECTS } from '#src/figures/subjects.ts';

import { prepareWidgetFigure } from './loadEmbedHeight.ts';
import { pageEmbed, type PageEmbed } from './pageEmbed.ts';

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
  const embed = pageEmbed(address, await loadFigureRecord(load, NAMED_SUBJECTS), isFile);
  const build = embed && (await prepareWidgetFigure(embed.widget, embed.question, load));
  return build && embed;
}
