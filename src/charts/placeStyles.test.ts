import { describe, expect, it } from 'vitest';

import { comparatorStyleOf, styleOf } from './placeStyles.ts';

describe('styleOf', () => {
  it('gives four places a colour, a marker and a dash each', () => {
    const styles = [0, 1, 2, 3].map((index) => styleOf(index));
    expect(styles.map(({ colour }) => colour)).toEqual([
      'place-1',
      'place-2',
      'place-3',
      'place-4',
    ]);
    expect(new Set(styles.map(({ marker }) => marker)).size).toBe(4);
    expect(new Set(styles.map(({ dash }) => dash)).size).toBe(4);
  });

  it('colours only the chosen place where there are more than four', () => {
    expect(styleOf(5, 8, 5).colour).toBe('place-1');
    expect(styleOf(0, 8, 5).colour).toBe('rest');
  });

  it('draws the first comparator solid and the others dashed', () => {
    expect(comparatorStyleOf(0).dash).toBeNull();
    expect(comparatorStyleOf(1).dash).not.toBeNull();
  });
});
