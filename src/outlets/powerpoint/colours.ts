import { shadeOnWhite } from '#src/charts/colours.ts';
import type { Colour } from '#src/contract/plain/words.ts';

/** The colours of the theme by their names in it: whoever restyles the file restyles all that uses them. */
export const THEME_COLOURS = {
  dk1: '#212b32',
  lt1: '#ffffff',
  dk2: '#4c6272',
  lt2: '#d8dde0',
  accent1: shadeOnWhite('place-1'),
  accent2: shadeOnWhite('place-2'),
  accent3: shadeOnWhite('place-3'),
  accent4: shadeOnWhite('place-4'),
  accent5: shadeOnWhite('rest'),
  accent6: shadeOnWhite('comparator'),
  hlink: '#005eb8',
  folHlink: '#330072',
} as const;

/** Names of the theme's colours as shapes use them. */
type ThemeColour = 'tx1' | 'tx2' | 'bg1' | 'bg2' | 'hlink' | `accent${1 | 2 | 3 | 4 | 5 | 6}`;
/** A colour of the theme, or `#rrggbb`. */
export type Paint = ThemeColour | `#${string}`;

const OF_THEME: Partial<Record<Colour, ThemeColour>> = {
  'place-1': 'accent1',
  'place-2': 'accent2',
  'place-3': 'accent3',
  'place-4': 'accent4',
  'rest': 'accent5',
  'comparator': 'accent6',
};

/** The colour of a mark. */
export const paintOf = (name: Colour): Paint =>
  // A shade is written as `#rrggbb`.
  OF_THEME[name] ?? (shadeOnWhite(name) as Paint);

/** Towards white. */
const PALE = '<a:lumMod val="40000"/><a:lumOff val="60000"/>';

export const solidFill = (paint: Paint, isPale = false): string =>
  `<a:solidFill>${
    paint.startsWith('#')
      ? `<a:srgbClr val="${paint.slice(1).toUpperCase()}"/>`
      : `<a:schemeClr val="${paint}">${isPale ? PALE : ''}</a:schemeClr>`
  }</a:solidFill>`;

/** A line; null: none. @param line.width in pixels of the stage; `dash` as DrawingML names it */
export const lineXml = (
  line: { readonly paint: Paint; readonly width: number; readonly dash?: string } | null,
  tag = 'a:ln',
): string =>
  line === null
    ? `<${tag}><a:noFill/></${tag}>`
    : `<${tag} w="${Math.round(line.width * 6350)}" cap="flat">${solidFill(line.paint)}<a:prstDash val="${line.dash ?? 'solid'}"/></${tag}>`;
