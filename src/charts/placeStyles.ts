import type { PlaceStyle } from '#src/contract/placeStyle.ts';

const STYLES = [
  { colour: 'place-1', marker: 'plus', dash: null },
  { colour: 'place-2', marker: 'triangle', dash: '9 4' },
  { colour: 'place-3', marker: 'square', dash: '3 3' },
  { colour: 'place-4', marker: 'diamond', dash: '11 3 3 3' },
] as const satisfies readonly PlaceStyle[];

const [CHOSEN] = STYLES;
/** With more places than this, only the chosen one has a colour. */
export const MAX_COLOURED_PLACES = STYLES.length;

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
  return { ...style, colour: index === chosen ? CHOSEN.colour : 'rest' };
}

/** The style of an area shown besides the places, such as a former district. @param index from 0 */
export function extraStyleOf(index: number): PlaceStyle {
  return {
    colour: 'rest',
    marker: cycled(index).marker,
    dash: index % 2 === 0 ? '2 3' : '6 2',
  };
}

/** The style of a comparator: the first is a solid grey line, the others are dashed. @param index from 0 */
export function comparatorStyleOf(index: number): PlaceStyle {
  return { colour: 'comparator', marker: 'circle', dash: index === 0 ? null : '5 4' };
}
