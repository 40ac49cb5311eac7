import type { FigureContent } from '#src/contract/figures/figure.ts';

/**
 * A picture's headline: what its figure finds. Where the title names the topic only, it stands above,
 * as a smaller line.
 * @param title of the figure, or of the page that shows it
 */
export function pictureHeadline(
  { finding }: Pick<FigureContent, 'finding'>,
  title: string,
): { topic: string | null; headline: string } {
  const saysIt = title.toLowerCase().includes(finding.toLowerCase());
  return saysIt ? { topic: null, headline: title } : { topic: title, headline: finding };
}
