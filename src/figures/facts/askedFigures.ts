import type { Figure, FigureParams, FigureRecord } from '#src/figures/Figure.ts';
import { FIGURES } from '#src/figures/registry.ts';

export type AskedFigure = { readonly figure: Figure; readonly params: FigureParams };

const SUBJECTS = { place: 'places', service: 'services', indicator: 'indicators' } as const;

/** Every figure by default, about each place, service and indicator, and about each pair of these. */
export const askedFigures = (record: Pick<FigureRecord, 'places' | 'services' | 'indicators'>) =>
  FIGURES.flatMap((figure): AskedFigure[] =>
    Object.entries(SUBJECTS)
      .filter(([name]) => name in figure.params)
      .reduce<FigureParams[]>(
        (some, [name, subject]) =>
          some.flatMap((params) => [
            params,
            ...record[subject].map(({ id }) => ({ ...params, [name]: id })),
          ]),
        [{}],
      )
      .map((params) => ({ figure, params })),
  );
