import type { System } from '#src/contract/system.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { withoutBrackets } from '#src/narrative/language/inSentence.ts';

/**
 * Whose record it is, as the foot of every page and embed says it: the record's disclaimer, and
 * whom sentences mean where they abbreviate its name (“The ICB is NHS … Integrated Care Board.”).
 */
export function systemNote({
  disclaimer,
  deciderName,
  name,
  shortName,
}: Pick<System, 'disclaimer' | 'deciderName' | 'name' | 'shortName'>): string {
  const isAName = [name, shortName].includes(deciderName);
  return isAName
    ? disclaimer
    : `${disclaimer} ${capitalise(deciderName)} is ${withoutBrackets(name)}.`;
}
