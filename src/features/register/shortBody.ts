import { capitalise } from '#src/narrative/language/format.ts';
import { isSystemBody } from '#src/narrative/language/inSentence.ts';
import type { SystemWords } from '#src/narrative/register/registerSentences.ts';

/** A body as the register's narrow cells name it: the system's own body by its short name. */
export const shortBody = (body: string, system: SystemWords): string =>
  isSystemBody(body, system) ? capitalise(system.deciderName) : body;
