import { firstSentences, SENTENCE_ENDS } from '#src/charts/draw/fitText.ts';
import type { FigureContent } from '#src/contract/figure.ts';

/** More letters than this in large type are not read; what follows is in the figure. */
const MOST_LETTERS = 200;

/** The title of a figure's slide: what it finds, all of it or as many of its sentences as fit. */
export function slideTitle({ finding }: Pick<FigureContent, 'finding'>): string {
  const count = finding.split(SENTENCE_ENDS).length;
  const shortened = Array.from({ length: count }, (_, n) => firstSentences(finding, count - n));
  return shortened.find((words) => words.length <= MOST_LETTERS) ?? shortened.at(-1) ?? finding;
}
