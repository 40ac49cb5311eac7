import { Marker } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';

/** The shape that recharts draws for a point: the place's marker. */
export const markerDot = (style: PlaceStyle, scale: number) =>
  function dot({ key, cx, cy }: { key?: unknown; cx?: unknown; cy?: unknown }) {
    return typeof cx === 'number' && typeof cy === 'number' ? (
      <Marker
        key={String(key)}
        kind={style.marker}
        colour={style.colour}
        x={cx}
        y={cy}
        scale={scale}
      />
    ) : (
      <g key={String(key)} />
    );
  };
