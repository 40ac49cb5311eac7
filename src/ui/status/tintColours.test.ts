import { describe, expect, test } from 'vitest';

import { shadeOnWhite } from '#src/charts/colours.ts';
import { styleOf } from '#src/charts/placeStyles.ts';

import { TINT_COLOURS } from './tintColours.ts';

/** Red, green and blue as linear light, 0 to 1. @param colour `#355cc0` */
const linear = (colour: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** The contrast of WCAG: 1 for the same colour, 21 for black on white. */
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each(Object.entries(TINT_COLOURS))('in the theme %s', (_, tints) => {
  test.each(Object.entries(tints))('the word of a chip is read on %s', (_tint, { fill, ink }) => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the blue of what has moved', () => {
  const { solid } = TINT_COLOURS.light;

  test('is no place’s, nor as dark as the one that is blue, too', () => {
    const places = [0, 1, 2, 3].map((index) => shadeOnWhite(styleOf(index).colour).toLowerCase());
    expect(places).not.toContain(solid.fill);
    expect(contrast(solid.fill, shadeOnWhite(styleOf(0).colour))).toBeGreaterThan(1.6);
  });

  test('is reached step by step, darker as power moves', () => {
    const { outline, pale, mid } = TINT_COLOURS.light;
    const steps = [outline, pale, mid, solid].map(({ fill }) => luminance(fill));
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(new Set(steps).size).toBe(4);
  });
});
