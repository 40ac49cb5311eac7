import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';

import { drawBars } from './drawBars.tsx';
import { drawDeciles } from './drawDeciles.tsx';
import { drawFlows } from './flows/drawFlows.tsx';
import { drawDumbbell, drawLanes } from './drawLanes.tsx';
import { drawMatrix } from './drawMatrix.tsx';
import { drawPanels } from './drawPanels.tsx';
import { drawScales } from './drawScales.tsx';
import { drawTiles } from './drawTiles.tsx';
import { drawTrend } from './drawTrend.tsx';
import type { Drawing, Room } from './Drawing.ts';

function drawKind(spec: ChartSpec, room: Room): Drawing {
  switch (spec.kind) {
    case 'lanes':
      return drawLanes(spec, room);
    case 'dumbbell':
      return drawDumbbell(spec, room);
    case 'trend':
      return drawTrend(spec, room);
    case 'panels':
      return drawPanels(spec, room);
    case 'matrix':
      return drawMatrix(spec, room);
    case 'tiles':
      return drawTiles(spec, room);
    case 'bars':
      return drawBars(spec, room);
    case 'deciles':
      return drawDeciles(spec, room);
    case 'flows':
      return drawFlows(spec, room);
    case 'scales':
      return drawScales(spec, room);
  }
}

/**
 * Draws a chart with its words as SVG, for a picture, a card or a slide. What is higher than its room
 * is drawn smaller; without a height it may be wider than the room, too. Colours are custom properties with
 * shades for white: see `inTheme`.
 * @param options.scale enlarges everything, where the picture is shown small
 * @returns the drawing, and how much its words were enlarged or made smaller
 */
export function drawChart(
  spec: ChartSpec,
  { width, height }: Room,
  { scale = 1 }: { readonly scale?: number } = {},
): Drawing & { readonly scale: number } {
  const drawing = drawKind(spec, {
    width: width / scale,
    height: height === null ? null : height / scale,
  });
  if (height === null) return { ...drawing, scale: 1 };
  const factor = Math.min(scale, width / drawing.width, height / drawing.height);
  return {
    ...drawing,
    scale: factor,
    width: drawing.width * factor,
    height: drawing.height * factor,
    content: <g transform={`scale(${Math.round(factor * 1000) / 1000})`}>{drawing.content}</g>,
  };
}
