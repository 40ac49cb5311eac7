/** A number of events and how probable it is. */
export type Chance = { readonly count: number; readonly probability: number };

/** Counts less probable than this change no rate in the last digit shown. */
const NEGLIGIBLE = 1e-9;

/** `count + 1` and so on from a mode, both ways, until what is left is negligible. */
function outwards(
  mode: number,
  most: number,
  atMode: number,
  ratio: (count: number) => number,
): Chance[] {
  const chances: Chance[] = [{ count: mode, probability: atMode }];
  for (let count = mode, p = atMode; count < most && p > NEGLIGIBLE; count++) {
    p *= ratio(count);
    chances.push({ count: count + 1, probability: p });
  }
  for (let count = mode, p = atMode; count > 0 && p > NEGLIGIBLE; count--) {
    p /= ratio(count - 1);
    chances.push({ count: count - 1, probability: p });
  }
  const total = chances.reduce((sum, { probability }) => sum + probability, 0);
  return chances.map(({ count, probability }) => ({ count, probability: probability / total }));
}

/** Every count of events worth counting where so many are expected (Poisson). */
export const poisson = (expected: number): Chance[] =>
  outwards(Math.floor(expected), Infinity, 1, (count) => expected / (count + 1));

/** Every count worth counting among `size`, each with the chance `share` (binomial). */
export const binomial = (size: number, share: number): Chance[] =>
  outwards(
    Math.floor(size * share),
    size,
    1,
    (count) => ((size - count) / (count + 1)) * (share / (1 - share)),
  );

/** Random numbers from 0 to 1, the same for the same seed (mulberry32, by T. Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random number of the standard normal distribution (G. E. P. Box and M. E. Muller, 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
