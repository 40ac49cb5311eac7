import { fitText, LINE_HEIGHT_EM } from '#src/charts/card/fitText.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK, MAX_COLOURED_PLACES, styleOf } from '#src/charts/placeStyles.ts';
import type { Card, CardProps } from '#src/client/card.ts';
import { registerRows } from '#src/features/register/grid/registerRows.ts';

import { deciderRule } from '#src/narrative/register/deciderRule.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';

import { rowHeight, useCardRegister } from './useCardRegister.ts';
import { CardMark } from './CardStatus.tsx';

const HEAD_HEIGHT_PX = 34;
const NAMES_WIDTH_PX = 300;

/** The register in small: services × places, under the places' markers. */
function Drawing({ search, width, height }: CardProps) {
  const { system, when, places, services, cells } = useCardRegister(search);
  const rows = registerRows(services, places, cells).flatMap((group) => group.rows);
  const counts = statusCounts(cells);
  const isNamed = places.length <= MAX_COLOURED_PLACES;
  const column = (width - NAMES_WIDTH_PX) / Math.max(places.length, 1);
  const keyColumns = 3;
  // A longer key is set closer.
  const key = counts.length > keyColumns ? 19 : 27;
  const keyRows = Math.ceil(counts.length / keyColumns);
  const ruleRow = keyRows + (isNamed ? Math.ceil(places.length / 2) : 0);
  const below = (ruleRow + 1) * key + 10;
  const row = rowHeight(rows.length, { height: height - HEAD_HEIGHT_PX - below }, 42);
  const size = Math.min(24, row * 0.72);
  const mark = Math.min(34, row - 2, column - 4);
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
        const oneLine = { width: NAMES_WIDTH_PX, height: size * LINE_HEIGHT_EM };
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
      {counts.map(({ key: status, count }, n) => {
        const x = (n % keyColumns) * (width / keyColumns);
        const y = end + (Math.floor(n / keyColumns) + 0.5) * key;
        return (
          <g key={status ?? 'none'}>
            <CardMark status={status} x={x} y={y} size={key * 0.9} />
            <text x={x + key * 1.2} y={y + key * 0.25} fontSize={key * 0.72} fill={INK}>
              {count} {statusLabel(status).toLowerCase()}
            </text>
          </g>
        );
      })}
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
      <text y={end + (ruleRow + 0.75) * key} fontSize={key * 0.72} fill={AXIS_INK}>
        {deciderRule(cells, system, when).sentence}
      </text>
    </>
  );
}

export const registerCard: Card = { Drawing };
