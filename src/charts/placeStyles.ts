export type MarkerKind = 'plus' | 'triangle' | 'square' | 'diamond' | 'circle';

/** How a place looks on every chart. Colour, marker and dash each tell places apart, so no one depends on colour alone. */
export type PlaceStyle = {
  colour: string;
  marker: MarkerKind;
  /** `stroke-dasharray` of its line; null draws it solid. */
  dash: string | null;
};

/** The Analysis Function's categorical palette, in its order. The second and fourth lack contrast for text. */
const STYLES = [
  { colour: '#12436D', marker: 'plus', dash: null },
  { colour: '#28A197', marker: 'triangle', dash: '9 4' },
  { colour: '#801650', marker: 'square', dash: '3 3' },
  { colour: '#F46A25', marker: 'diamond', dash: '11 3 3 3' },
] as const satisfies readonly PlaceStyle[];

const [CHOSEN] = STYLES;
/** With more places than this, only the chosen one has a colour. */
export const MAX_COLOURED_PLACES = STYLES.length;
/** The grey of places and areas in the background; 4.5:1 on white. */
export const REST_COLOUR = '#6f777b';

/** Colour of axes and their labels. */
export const AXIS_INK = '#4c6272';
export const GRID_INK = '#d8dde0';
/** Colour of text and of important lines. */
export const INK = '#212b32';

const cycled = (index: number): PlaceStyle => STYLES[index % STYLES.length] ?? CHOSEN;

/**
 * The style of a place, by its position. Up to four places have a colour each; with more, the chosen
 * one has the first colour, and the others are grey and differ by marker and label.
 * @param index position of the place, from 0
 * @param count how many places there are
 * @param chosen position of the place that the reader chose; null: none
 */
export function styleOf(
  index: number,
  count: number = STYLES.length,
  chosen: number | null = null,
): PlaceStyle {
  const style = cycled(index);
  if (count <= STYLES.length) return style;
  return { ...style, colour: index === chosen ? CHOSEN.colour : REST_COLOUR };
}

/** The style of an area shown besides the places, such as a former district. @param index from 0 */
export function extraStyleOf(index: number): PlaceStyle {
  return {
    colour: REST_COLOUR,
    marker: cycled(index).marker,
    dash: index % 2 === 0 ? '2 3' : '6 2',
  };
}

/** The style of a comparator: the first is a solid grey line, the others are dashed. @param index from 0 */
export function comparatorStyleOf(index: number): PlaceStyle {
  return { colour: '#3D3D3D', marker: 'circle', dash: index === 0 ? null : '5 4' };
}
