import { INK } from '#src/charts/placeStyles.ts';
import { fitText, LINE_HEIGHT } from '#src/charts/card/fitText.ts';
import type { Card, CardProps } from '#src/client/card.ts';

import { CardStatus } from './CardStatus.tsx';
import { rowHeight, useCardRegister } from './useCardRegister.ts';

const NAMES_WIDTH_PX = 306;

/** One place's column of the register: services, each with its status. */
function Drawing({ params, search, height }: CardProps) {
  const { services, cells } = useCardRegister(search);
  const own = cells.filter(({ place }) => place === params['place']);
  const row = rowHeight(services.length, { height }, 54);
  const size = Math.min(24, row * 0.65);
  return services.map(({ id, name }, n) => {
    const y = (n + 0.5) * row;
    const sizes = [size, size * 0.85, size * 0.75];
    const { lines, ...fitted } = fitText(name, { width: NAMES_WIDTH_PX, height: row }, sizes);
    return (
      <g key={id}>
        {lines.map((line, at) => (
          <text
            key={line}
            y={y + fitted.size * (0.35 + (at - (lines.length - 1) / 2) * LINE_HEIGHT)}
            fontSize={fitted.size}
            fill={INK}
          >
            {line}
          </text>
        ))}
        <CardStatus
          status={own.find(({ service }) => service === id)?.status ?? null}
          x={NAMES_WIDTH_PX}
          y={y}
          size={size * 0.92}
        />
      </g>
    );
  });
}

export const placeCard: Card = { Drawing };
