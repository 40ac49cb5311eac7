import { inertDocument } from './inertDocument.ts';

const SLIDE = 'section[data-slide]';

const squeezed = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** The words of a pack as somebody reads them: of each slide, and of what is around them. */
function wordsOfFile(text: string): { slides: string[]; around: string } {
  const { body } = inertDocument(text);
  const sections = [...body.querySelectorAll(SLIDE)];
  const slides = sections.map(squeezed);
  for (const element of [...sections, ...body.querySelectorAll('script')]) element.remove();
  return { slides, around: squeezed(body) };
}

/**
 * Compares what a pack shows with what it would show if it were written anew from its own data.
 * @returns the numbers of slides whose words differ, and whether other words do
 */
export function slidesShownOtherwise(
  text: string,
  written: string,
): { slides: number[]; isElsewhere: boolean } {
  if (text === written) return { slides: [], isElsewhere: false };
  const [shown, expected] = [wordsOfFile(text), wordsOfFile(written)];
  const slides = expected.slides.flatMap((words, n) => (words === shown.slides[n] ? [] : [n + 1]));
  const isElsewhere =
    shown.around !== expected.around || shown.slides.length > expected.slides.length;
  return { slides, isElsewhere };
}
