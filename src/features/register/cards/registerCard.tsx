import { fitText, LINE_HEIGHT } from '#src/charts/card/fitText.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { INK, MAX_COLOURED_PLACES, styleOf } from '#src/charts/placeStyles.ts';
import type { Card, CardProps } from '#src/client/card.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import { registerRows } from '#src/features/register/grid/registerRows.ts';

import { rowHeight, useCardRegister } from './useCardRegister.ts';
import { CardMark, CardStatus } from './CardStatus.tsx';

const HEAD_HEIGHT_PX = 34;
const NAMES_WIDTH_PX = 300;

/** The register in small: services × places, under the places' markers. */
function Drawing({ search, width, height }: CardProps) {
  const { places, services, cells } = useCardRegister(search);
  const rows = registerRows(services, places, cells).flatMap((group) => group.rows);
  const found = [...STATUSES, null].filter((status) =>
    cells.some((cell) => cell.status === status),
  );
  const isNamed = places.length <= MAX_COLOURED_PLACES;
  const column = (width - NAMES_WIDTH_PX) / Math.max(places.length, 1);
  const keyColumns = 3;
  // A longer key is set closer.
  const key = found.length > keyColumns ? 22 : 27;
  const keyRows = Math.ceil(found.length / keyColumns);
  const below = (isNamed ? Math.ceil(places.length / 2) : 0) * key + keyRows * key + 10;
  const row = rowHeight(rows.length, { height: height - HEAD_HEIGHT_PX - below }, 42);
  const size = Math.min(24, row * 0.72);
  const mark = Math.min(24, row * 0.86);
  const at = (n: number) => NAMES_WIDTH_PX + column * (n + 0.5);
  const end = HEAD_HEIGHT_PX + rows.length * row + 10;
  return (
    <>
      {places.map(({ id }, n) => {
        const { marker, colour } = styleOf(n, places.length);
        return (
          <Marker
            key={id}
            kind={marker}
            colour={colour}
            x={at(n)}
            y={HEAD_HEIGHT_PX / 2}
            scale={1.9}
          />
        );
      })}
      {rows.map(({ service, cells: own }, n) => {
        const y = HEAD_HEIGHT_PX + (n + 0.5) * row;
        const oneLine = { width: NAMES_WIDTH_PX, height: size * LINE_HEIGHT };
        const name = fitText(service.name, oneLine, [size, size * 0.85, size * 0.75]);
        return (
          <g key={service.id}>
            <text y={y + size * 0.35} fontSize={name.size} fill={INK}>
              {name.lines}
            </text>
            {own.map(({ place, status }) => (
              <CardMark
                key={place}
                status={status}
                x={at(places.findIndex(({ id }) => id === place)) - mark / 2}
                y={y}
                size={mark}
              />
            ))}
          </g>
        );
      })}
      {found.map((status, n) => (
        <CardStatus
          key={status ?? 'none'}
          status={status}
          x={(n % keyColumns) * (width / keyColumns)}
          y={end + (Math.floor(n / keyColumns) + 0.5) * key}
          size={key * 0.7}
        />
      ))}
      {isNamed &&
        places.map(({ id, name }, n) => {
          const { marker, colour } = styleOf(n, places.length);
          const x = (n % 2) * (width / 2);
          const y = end + (keyRows + Math.floor(n / 2) + 0.5) * key;
          return (
            <g key={id}>
              <Marker kind={marker} colour={colour} x={x + 10} y={y} scale={key / 18} />
              <text x={x + 30} y={y + key * 0.25} fontSize={key * 0.72} fill={INK}>
                {name}
              </text>
            </g>
          );
        })}
    </>
  );
}

export const registerCard: Card = { Drawing };
