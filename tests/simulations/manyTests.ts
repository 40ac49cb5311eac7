import { beyond, standing } from '#src/statistics/chance.ts';
import { Z } from '#src/statistics/limits.ts';

import { normal, randomFrom } from './distributions.ts';

const DRAWS = 20_000;

/**
 * How often so many tests, of which none is of anything real, find at least one: each by itself, and
 * of what stands when all are allowed for. A sample of 20,000, the same each time.
 */
export function anyFound(tests: number): { byItself: number; standing: number } {
  const random = randomFrom(tests);
  let byItself = 0;
  let stand = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const found = Array.from({ length: tests }, () => normal(random));
    if (found.some((z) => Math.abs(z) > Z)) byItself++;
    if (standing(found.map(beyond)).some(Boolean)) stand++;
  }
  return { byItself: byItself / DRAWS, standing: stand / DRAWS };
}
