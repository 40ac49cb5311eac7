import { INK, shadeOnWhite } from '#src/charts/colours.ts';
import { tidy } from '#src/charts/scale.ts';
import type { Colour } from '#src/contract/plain/words.ts';

/** Shades by name, palest first: the darker, the higher. */
export const SHADES = ['shade-1', 'shade-2', 'shade-3'] as const satisfies readonly Colour[];

/** The shade of a level, from 0. With fewer levels than shades, the shades are as far apart as possible. */
export function shadeOf(level: number, levels: number): Colour {
  const last = SHADES.length - 1;
  return SHADES[levels < 2 ? 1 : Math.round((level * last) / (levels - 1))] ?? 'shade-3';
}

/**
 * The breaks between up to three levels of about equal width, at round numbers. Levels have equal
 * width rather than equal numbers of values, so that a break doesn't part figures that hardly differ.
 * @param values as shown, already rounded
 * @param decimals the number of decimals shown
 * @returns breaks in order; a value equal to one is in the upper level
 */
export function breaksOf(values: readonly number[], decimals: number): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0 || least === most) return [];
  const step = (most - least) / SHADES.length;
  const unit = Math.max(10 ** Math.floor(Math.log10(step)), 10 ** -decimals);
  const breaks = SHADES.slice(1).map((_, n) =>
    tidy(Math.round((least + step * (n + 1)) / unit) * unit),
  );
  return [...new Set(breaks)].filter((value) => value > least && value <= most);
}

/** The level of a value, from 0. */
export const levelOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((limit) => value >= limit).length;

const channel = (hex: string) => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/**
 * Whether words on a colour are read better in white than in the page's ink.
 * Source: WCAG 2.2, relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 * @param colour as `#rrggbb`
 */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // White against the colour reaches 4.5:1 at this luminance.
  return 1.05 / (luminance + 0.05) >= 4.5;
}

/** A tile's colour and that of the words on it: the same in every theme, as each tile is its own ground. */
export function tileColours(name: Colour | null): { fill: string | null; ink: string } {
  if (name === null) return { fill: null, ink: INK };
  const fill = shadeOnWhite(name);
  return { fill, ink: isDark(fill) ? '#fff' : '#212b32' };
}
