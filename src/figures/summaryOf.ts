import type { FigureSummary } from '#src/contract/figures/figure.ts';

import type { Figure, FigureRecord } from './Figure.ts';

/** A figure as the API lists it. */
export const summaryOf = (
  { id, name, about, params }: Figure,
  record: FigureRecord,
): FigureSummary => ({
  id,
  name,
  about,
  params: Object.entries(params).map(([param, { type, description, most = 1, allowed }]) => ({
    name: param,
    type,
    description,
    most,
    allowed: allowed ? [...allowed(record)] : null,
  })),
});
