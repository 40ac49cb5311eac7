import type { FigureContent } from '#src/contract/figures/figure.ts';
import { SEXES } from '#src/contract/plain/words.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

/** More letters than this in large type are not read. */
const MOST_LETTERS = 260;

const holds = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());

/**
 * The title of a figure's slide: what it finds, and of what. A finding too long for a title is not cut,
 * as half of it may mislead: the slide then has the figure's name.
 */
export function slideTitle({
  title,
  finding,
  params,
}: Pick<FigureContent, 'title' | 'finding' | 'params'>): string {
  const [topic = title] = title.split(': ');
  const isNamed = !holds(title, finding) || title === finding || holds(finding, topic);
  const sex = SEXES.find((one) => one === params['sex']);
  const whose = sex === undefined || sex === 'Persons' ? '' : ` (${SEX_WORDS[sex]})`;
  const found = isNamed ? finding : `${topic}${whose}: ${finding}`;
  return found.length > MOST_LETTERS ? title : found;
}
