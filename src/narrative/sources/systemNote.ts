import type { System } from '#src/contract/system.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { withoutBrackets } from '#src/narrative/language/inSentence.ts';

/**
 * The note at the foot of every page and embed: the record's disclaimer and, where sentences use a
 * short name for the system's body, its full name (“The ICB is NHS … Integrated Care Board.”).
 */
export function systemNote({
  disclaimer,
  deciderName,
  name,
  shortName,
}: Pick<System, 'disclaimer' | 'deciderName' | 'name' | 'shortName'>): string {
  const isFullName = [name, shortName].includes(deciderName);
  return isFullName
    ? disclaimer
    : `${disclaimer} ${capitalise(deciderName)} is ${withoutBrackets(name)}.`;
}
