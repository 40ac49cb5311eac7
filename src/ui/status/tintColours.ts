import type { Status } from '#src/contract/plain/words.ts';

import { STATUS_TINTS, type StatusTint } from './statusTints.ts';

/** Colours of a tint: its surface, its word and shape, and an edge where the surface alone would not do. */
type TintColours = { readonly fill: string; readonly ink: string; readonly edge?: string };

/**
 * The one table of the colours of statuses. Style sheets have it as custom properties such as
 * `--status-solid-fill` (see vite.config.ts); drawings name those, with `light` as fallback. The solid
 * blue is none of the places' colours, and no word has less than 4.5:1.
 */
export const TINT_COLOURS: Record<
  'light' | 'dark' | 'high-contrast',
  Readonly<Record<StatusTint, TintColours>>
> = {
  'light': {
    outline: { fill: '#ffffff', ink: '#1f3d8f', edge: '#355cc0' },
    pale: { fill: '#e1e9fb', ink: '#1b3174' },
    mid: { fill: '#afc4f2', ink: '#14265c' },
    solid: { fill: '#355cc0', ink: '#ffffff' },
    sand: { fill: '#f3e9d7', ink: '#5c4200', edge: '#e0cfa9' },
    plain: { fill: '#ffffff', ink: '#4c6272', edge: '#8a979f' },
  },
  'dark': {
    outline: { fill: '#18222a', ink: '#c3d5ff', edge: '#a9c1ff' },
    pale: { fill: '#26365c', ink: '#dfe8ff' },
    mid: { fill: '#4460a8', ink: '#ffffff' },
    solid: { fill: '#a9c1ff', ink: '#0f1d40' },
    sand: { fill: '#4d3f1e', ink: '#f6e6c3', edge: '#4d3f1e' },
    plain: { fill: '#18222a', ink: '#c4ced4', edge: '#c4ced4' },
  },
  'high-contrast': {
    outline: { fill: '#000000', ink: '#ffffff', edge: '#ffffff' },
    pale: { fill: '#000000', ink: '#ffffff', edge: '#ffffff' },
    mid: { fill: '#000000', ink: '#ffffff', edge: '#ffffff' },
    solid: { fill: '#ffffff', ink: '#000000' },
    sand: { fill: '#000000', ink: '#ffffff', edge: '#ffffff' },
    plain: { fill: '#000000', ink: '#ffffff', edge: '#ffffff' },
  },
};

/** The colours of a status as `fill` and `stroke` take them, as those of charts: see `inTheme`. */
export function coloursOfStatus(status: Status): Required<TintColours> {
  const tint = STATUS_TINTS[status];
  const { fill, ink, edge = fill } = TINT_COLOURS.light[tint];
  const colour = (part: keyof TintColours, shade: string) =>
    `var(--status-${tint}-${part}, ${shade})`;
  return { fill: colour('fill', fill), ink: colour('ink', ink), edge: colour('edge', edge) };
}
