import type { QueryClient } from '@tanstack/react-query';

import { loadFrom } from '#src/client/loadFrom.ts';
import type { FigureParams } from '#src/figures/Figure.ts';
import { loadFigure } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';

import { SharePanel } from './SharePanel.tsx';

/**
 * The figure's content, and the panel that shares it. This file is loaded when a reader opens one.
 * @param figure its id
 */
export async function loadPanel(queryClient: QueryClient, figure: string, params: FigureParams) {
  const content = await loadFigure(figureOf(figure), params, loadFrom(queryClient));
  return { Panel: SharePanel, content };
}
