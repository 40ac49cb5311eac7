import type { SentenceSystem } from '#src/narrative/register/registerWords.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { isSystemBody } from '#src/narrative/language/inSentence.ts';

/** A body's name for narrow cells: the system's own body goes by its short name. */
export const shortBody = (body: string, system: SentenceSystem): string =>
  isSystemBody(body, system) ? capitalise(system.deciderName) : body;
