import type { Colour } from '#src/contract/plain/words.ts';

/** What charts are drawn in beside the colours of places. */
export type ChartColour = Colour | 'ink' | 'axis' | 'grid' | 'paper';

/**
 * The custom property of each colour, by which a page or an embed chooses its shade, and the shade on
 * white. Colours of places are the Analysis Function's categorical palette, in its order; the second
 * and fourth lack contrast for text. Shades are its sequential palette.
 */
const SHADES: Readonly<Record<ChartColour, readonly [property: string, hex: string]>> = {
  'place-1': ['--place-1', '#12436D'],
  'place-2': ['--place-2', '#28A197'],
  'place-3': ['--place-3', '#801650'],
  'place-4': ['--place-4', '#F46A25'],
  // 4.5:1 on white.
  'rest': ['--place-rest', '#6f777b'],
  'quiet': ['--nhs-border', '#d8dde0'],
  'comparator': ['--comparator', '#3D3D3D'],
  'shade-1': ['--shade-1', '#6BACE6'],
  'shade-2': ['--shade-2', '#2073BC'],
  'shade-3': ['--shade-3', '#12436D'],
  'ink': ['--nhs-text', '#212b32'],
  'axis': ['--nhs-secondary', '#4c6272'],
  'grid': ['--nhs-border', '#d8dde0'],
  'paper': ['--card', '#fff'],
};

/** A colour as `fill` and `stroke` take it: the theme's shade, or else the one on white. */
export const colourOf = (name: ChartColour): string => `var(${SHADES[name].join(', ')})`;

/** The shade of a colour on white, as `#rrggbb`. */
export const shadeOnWhite = (name: Colour): string => SHADES[name][1];

/** Colour of text and of important lines. */
export const INK = colourOf('ink');
/** Colour of axes and their labels. */
export const AXIS_INK = colourOf('axis');
export const GRID_INK = colourOf('grid');
export const PAPER = colourOf('paper');

/** Shades by custom property, for files, which have no style sheet. */
export type Shades = Readonly<Record<string, string>>;

/** Writes a theme's shades into a drawing's text. @param theme left out: for a white page */
export const inTheme = (svg: string, theme: Shades = {}): string =>
  svg.replaceAll(/var\((--[\w-]+), (#[\da-fA-F]+)\)/g, (_, property: string, hex: string) => {
    return theme[property] ?? hex;
  });
