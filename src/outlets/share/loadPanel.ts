import type { QueryClient } from '@tanstack/react-query';

import { collectionKey } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { FigureParams } from '#src/figures/Figure.ts';
import { loadFigure } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';

import { SharePanel } from './SharePanel.tsx';

/**
 * The figure's content, and the panel that shares it. This file is loaded when a reader opens one.
 * @param figure its id
 */
export async function loadPanel(queryClient: QueryClient, figure: string, params: FigureParams) {
  const content = await loadFigure(figureOf(figure), params, (name, query) =>
    queryClient.query<Answer<typeof name>>({ queryKey: collectionKey(name, query) }),
  );
  return { Panel: SharePanel, content };
}
