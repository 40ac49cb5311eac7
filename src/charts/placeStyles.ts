export type MarkerKind = 'plus' | 'triangle' | 'square' | 'diamond' | 'circle';

/** How one place looks on every chart: a colour, a marker and a dash, so that no one of them is needed alone. */
export type PlaceStyle = {
  colour: string;
  marker: MarkerKind;
  /** `stroke-dasharray` of its line; null draws it solid. */
  dash: string | null;
};

/** The Analysis Function's categorical palette, in its order. Text never wears the second or fourth. */
const STYLES = [
  { colour: '#12436D', marker: 'plus', dash: null },
  { colour: '#28A197', marker: 'triangle', dash: '9 4' },
  { colour: '#801650', marker: 'square', dash: '3 3' },
  { colour: '#F46A25', marker: 'diamond', dash: '11 3 3 3' },
] as const satisfies readonly PlaceStyle[];

const [CHOSEN] = STYLES;
/** With more places than this, one may have a colour. */
export const MAX_COLOURED_PLACES = STYLES.length;
/** 4.5:1 on white: dark enough to be seen, light enough to stay behind. */
export const REST_COLOUR = '#6f777b';

/** Ink of axes and their words. */
export const AXIS_INK = '#4c6272';
export const GRID_INK = '#d8dde0';
/** Ink of text, and of lines that must not be overlooked. */
export const INK = '#212b32';

const cycled = (index: number): PlaceStyle => STYLES[index % STYLES.length] ?? CHOSEN;

/**
 * Styles follow from the order of places alone. Up to four places have a colour each; with more,
 * the chosen one has the first colour and the rest are grey, told apart by marker and label.
 * @param index position of the place, from 0
 * @param count how many places there are
 * @param chosen position of the place the reader chose, where there is one
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

/** An area shown beside the places by its own name, such as a former district. */
export function extraStyleOf(index: number): PlaceStyle {
  return {
    colour: REST_COLOUR,
    marker: cycled(index).marker,
    dash: index % 2 === 0 ? '2 3' : '6 2',
  };
}

/** What places are held against: the first is a solid grey line, the others are dashed. */
export function comparatorStyleOf(index: number): PlaceStyle {
  return { colour: '#3D3D3D', marker: 'circle', dash: index === 0 ? null : '5 4' };
}
