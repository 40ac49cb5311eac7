import { fitText } from '#src/charts/card/fitText.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, GRID_INK, INK, styleOf } from '#src/charts/placeStyles.ts';
import type { Card, CardProps } from '#src/client/card.ts';
import { shortBody } from '#src/narrative/register/shortBody.ts';

import { rowHeight, useCardRegister } from './useCardRegister.ts';
import { CardStatus } from './CardStatus.tsx';

const NAMES_WIDTH_PX = 316;
const INDENT_PX = 36;

/** One service's row of the register: places, each with its status and who decides. */
function Drawing({ params, search, width, height }: CardProps) {
  const { system, places, cells, when } = useCardRegister(search);
  const verb = when.isDefault ? 'Decides' : 'Decided';
  const own = cells.filter(({ service }) => service === params['service']);
  const row = rowHeight(places.length, { height }, 92);
  const size = Math.min(26, row * 0.34);
  const labels = places.map(({ name }) =>
    fitText(
      name,
      { width: NAMES_WIDTH_PX - INDENT_PX, height: row / 2 },
      [size, size * 0.9, size * 0.8],
      700,
    ),
  );
  const labelSize = Math.min(...labels.map((label) => label.size));
  return places.map(({ id }, n) => {
    const { marker, colour } = styleOf(n, places.length);
    const cell = own.find(({ place }) => place === id);
    const y = n * row + row * 0.36;
    const room = { width: width - INDENT_PX, height: row / 2 };
    return (
      <g key={id}>
        {n > 0 && <line x2={width} y1={n * row} y2={n * row} stroke={GRID_INK} strokeWidth="2" />}
        <Marker kind={marker} colour={colour} x={12} y={y} scale={size / 13} />
        <text x={INDENT_PX} y={y + size * 0.35} fontSize={labelSize} fontWeight="700" fill={INK}>
          {labels[n]?.lines}
        </text>
        <CardStatus status={cell?.status ?? null} x={NAMES_WIDTH_PX} y={y} size={size * 0.72} />
        {cell && (
          <text x={INDENT_PX} y={y + size * 1.5} fontSize={size * 0.8} fill={AXIS_INK}>
            {fitText(`${verb}: ${shortBody(cell.decides, system)}`, room, [size * 0.8]).lines}
          </text>
        )}
      </g>
    );
  });
}

export const serviceCard: Card = { Drawing };
