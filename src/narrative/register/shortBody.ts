import type { Place } from '#src/contract/place.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { isSystemBody, withoutBrackets } from '#src/narrative/language/inSentence.ts';

import type { SentenceSystem } from './registerWords.ts';

/** A body's name where there is little room: the system's own body goes by its short name. */
export const shortBody = (body: string, system: SentenceSystem): string =>
  isSystemBody(body, system) ? capitalise(system.deciderName) : body;

/** Without a place's name at the start (`Blackpool place committee`) or the end (`Director … for Blackpool`). */
function withoutPlace(body: string, place: string): string {
  // “Lancashire and South Cumbria committee” is no committee of Lancashire's.
  if (body.startsWith(`${place} `) && !body.startsWith(`${place} and `))
    return body.slice(place.length + 1);
  const end = ['for', 'in', 'of']
    .map((word) => ` ${word} ${place}`)
    .find((one) => body.endsWith(one));
  return end === undefined ? body : body.slice(0, -end.length);
}

/**
 * A body's name in a cell of a place: without what follows a comma, the system's name, and the name of
 * the place, which heads the column. `Place committee` for “Blackpool place committee of NHS Lancashire
 * and South Cumbria ICB, meeting in common with …”.
 */
export function bodyInCell(
  body: string,
  system: SentenceSystem,
  place: Pick<Place, 'name'>,
): string {
  if (isSystemBody(body, system)) return shortBody(body, system);
  const [name = body] = body.split(', ');
  const names = [system.name, system.shortName].map(withoutBrackets);
  const owner = [...names, ...names.map((one) => `${one} ICB`)].find((one) =>
    name.endsWith(` of ${one}`),
  );
  const own = owner === undefined ? name : name.slice(0, -` of ${owner}`.length);
  return capitalise(withoutPlace(own, place.name));
}
