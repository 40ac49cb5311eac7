import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { fitText, LINE_HEIGHT_EM, type FittedText } from '#src/charts/card/fitText.ts';
import type { Card, CardProps } from '#src/client/card.ts';

import { deciderInCell } from '#src/narrative/register/deciderRule.ts';

import { CardStatus } from './CardStatus.tsx';
import { rowHeight, useCardRegister } from './useCardRegister.ts';

const NAMES_WIDTH_PX = 210;
const CHIP_WIDTH_PX = 150;

/** One place's column of the register: services, each with its status and who decides. */
function Drawing({ params, search, width, height }: CardProps) {
  const { system, when, places, services, cells } = useCardRegister(search);
  const place = places.find(({ id }) => id === params['place']);
  if (!place) return null;
  const own = cells.filter((cell) => cell.place === place.id);
  const row = rowHeight(services.length, { height }, 54);
  const size = Math.min(22, row * 0.6);
  return services.map(({ id, name: service }, n) => {
    const y = (n + 0.5) * row;
    const sizes = [size, size * 0.85, size * 0.75];
    const cell = own.find((one) => one.service === id);
    const decides = cell ? deciderInCell(cell, place, system, when) : '';
    const room = { width: width - NAMES_WIDTH_PX - CHIP_WIDTH_PX, height: row };
    const who = fitText(decides, room, [size * 0.7]);
    const name = fitText(service, { width: NAMES_WIDTH_PX, height: row }, sizes);
    return (
      <g key={id}>
        <CardLines text={name} x={0} y={y} ink={INK} />
        <CardStatus
          status={cell?.status ?? null}
          x={NAMES_WIDTH_PX}
          y={y}
          size={Math.min(15, size * 0.8)}
        />
        <CardLines text={who} x={NAMES_WIDTH_PX + CHIP_WIDTH_PX} y={y} ink={AXIS_INK} />
      </g>
    );
  });
}

/** Lines of text around a middle. */
const CardLines = (props: {
  readonly text: FittedText;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}) => {
  const { lines, size } = props.text;
  return lines.map((line, at) => (
    <text
      key={line}
      x={props.x}
      y={props.y + size * (0.35 + (at - (lines.length - 1) / 2) * LINE_HEIGHT_EM)}
      fontSize={size}
      fill={props.ink}
    >
      {line}
    </text>
  ));
};

export const placeCard: Card = { Drawing };
